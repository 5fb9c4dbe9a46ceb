import fc from 'fast-check';
import type { Grid } from '../../../src/domain/score-sheet/grid';
import { readableGrid } from '../../../src/intake/text/readable-grid';
import { gridOf, type Written } from '../recognise/grid-of';

function read(rows: readonly (readonly Written[])[]): ReturnType<typeof readableGrid> {
  return readableGrid('phieu.xls', gridOf(rows));
}

function texts(grid: Grid): readonly unknown[] {
  return [...grid.cells.values()].flatMap((line) => [...line.values()].map(({ value }) => value));
}

describe('what must never be changed', () => {
  const NEAR_MISSES: readonly string[] = [
    'Ñ',
    'Café',
    '«trích dẫn»',
    '« citation »',
    '100 µm',
    '±5',
    '§3',
    '25 °C',
    '½',
    '9½',
    '©2020',
    'Excel® 2016',
    '· gạch đầu dòng',
    '× 2',
    'Müller & Söhne',
    'São Paulo',
    'El Niño',
    'année scolaire déjà passée à l’école',
    'für die Übung',
    'Công tác cán bộ',
    'Hoà Bình',
    'tôi cá là không',
    'Đắk Lắk',
    'Quảng Ngãi'.normalize('NFD'),
    'QĐ-UBND',
    'À',
    'ô',
    '¥100',
    '1ª',
  ];

  it.each(NEAR_MISSES)('%s, alone', (text) => {
    const { grid, finding } = read([[text]]);
    expect(texts(grid)).toEqual([text]);
    expect(finding).toBeNull();
  });

  it('all of them together, and among Vietnamese', () => {
    for (const rows of [
      NEAR_MISSES.map((text) => [text]),
      [NEAR_MISSES],
      NEAR_MISSES.map((text) => ['Nội dung tiêu chí', text]),
    ]) {
      const { grid, finding } = read(rows);
      expect(texts(grid)).toEqual(rows.flat());
      expect(finding).toBeNull();
    }
  });

  it('a word or two that could be either', () => {
    expect(read([['Kh«ng'], ['NguyÔn']]).finding).toBeNull();
    expect(read([['100 µm', 'dû', 'où']]).finding).toBeNull();
  });

  const VIETNAMESE =
    'Triển khai kịp thời các chủ trương của Đảng chính sách pháp luật Nhà nước công tác tôi cá là không đi năm đồng ơn ăn có tính tình hình số lượng toán khoá hoà thuý quà oán thô sơ từ ý à cơ chế độ'.split(
      ' ',
    );
  const FRENCH =
    'où dû né thé été là à élève tôt hôtel forêt même très père mère créé année déjà voilà ça garçon maïs naïf Noël sûr août fête tête bête dès près clé blé pré gré dé nôtre vôtre côté bonté santé le la les des un une dans sur avec pour'.split(
      ' ',
    );
  const GERMAN =
    'für über schön Müller Straße grün Tür Bär Öl süß müde Höhe hören können müssen Übung Änderung groß weiß Mädchen die der das und mit von zu im am an in so nun'.split(
      ' ',
    );
  const ENGLISH =
    'the café naïve façade résumé of and to in on for unit score criterion evidence coöperate Zoë déjà'.split(
      ' ',
    );
  const SPANISH =
    'año niño señor mañana más qué sí tú té él está días según aquí también España Ñandú corazón la el los de en un que se con'.split(
      ' ',
    );

  it.each([
    ['Vietnamese', VIETNAMESE],
    ['French', FRENCH],
    ['German', GERMAN],
    ['English', ENGLISH],
    ['Spanish', SPANISH],
  ])('%s, in any order, in any case, cell by cell', (_, words) => {
    const cell = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
      .map((list) => list.join(' '));
    const cased = fc
      .tuple(cell, fc.constantFrom(0, 1, 2))
      .map(([text, how]) =>
        how === 0 ? text : how === 1 ? text.toUpperCase() : text.normalize('NFD'),
      );
    fc.assert(
      fc.property(
        fc.array(fc.array(cased, { maxLength: 4 }), { minLength: 6, maxLength: 12 }),
        (rows) => {
          expect(read(rows).finding).toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('codes, figures and signs', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'0123456789.,/-()%IVXabc°±§µ½¼¾²³×÷«»·¹ªº©®£¥ '),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(fc.array(signs, { maxLength: 4 }), { maxLength: 12 }), (rows) => {
        const { grid } = read(rows);
        expect(grid).toEqual(gridOf(rows));
      }),
    );
  });
});
