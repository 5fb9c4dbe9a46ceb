import { itAtFullSpeed } from '../../support/cost/at-full-speed';
import type { Grid } from '../../../src/domain/score-sheet/grid';
import type { LegacyEncoding } from '../../../src/intake/text/legacy-encoding';
import { readableGrid } from '../../../src/intake/text/readable-grid';
import { gridOf, type Written } from '../recognise/grid-of';
import { form, recognise, type Row } from '../recognise/sample-book';
import { encode } from './encode';
import { within } from '../../support/cost/within';

function read(rows: readonly (readonly Written[])[]): ReturnType<typeof readableGrid> {
  return readableGrid('phieu.xls', gridOf(rows));
}

function texts(grid: Grid): readonly unknown[] {
  return [...grid.cells.values()].flatMap((line) => [...line.values()].map(({ value }) => value));
}

/** Every text of a sheet in an encoding; with a font, its cells say so. */
function encoded(grid: Grid, encoding: LegacyEncoding, fontName?: string): Grid {
  const cells = new Map(
    [...grid.cells].map(([row, line]) => [
      row,
      new Map(
        [...line].map(([column, cell]) => [
          column,
          typeof cell.value === 'string'
            ? { ...cell, value: encode(cell.value, encoding), ...(fontName && { fontName }) }
            : cell,
        ]),
      ),
    ]),
  );
  return { ...grid, cells };
}

const GIA_LAI: readonly Row[] = [
  ['SỞ NỘI VỤ TỈNH GIA LAI'],
  ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2020'],
  ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2020)'],
];

describe.each<readonly [LegacyEncoding, string | undefined]>([
  ['tcvn3', '.VnTime'],
  ['tcvn3', '.VnTimeH'],
  ['tcvn3', undefined],
  ['vni', 'VNI-Times'],
  ['vni', undefined],
])('a whole sheet in %s, font %s', (encoding, fontName) => {
  const clean = form({
    above: GIA_LAI,
    below: [['Pleiku, ngày 20 tháng 11 năm 2020'], ['THỦ TRƯỞNG ĐƠN VỊ']],
    rows: (rows) => {
      for (const row of rows.values()) row[6] = 'Báo cáo số 15/BC-SNV ngày 02/11/2020 của Sở';
    },
  });

  it('is recognised as if it were in Unicode, and says so once', () => {
    const [expected] = recognise([clean], 'phieu.xls');
    const [sheet] = recognise([encoded(clean, encoding, fontName)], 'phieu.xls');
    expect(sheet?.unit).toBe('GL');
    expect(sheet?.matched).toEqual(expected?.matched);
    const figures = ({ criterion, self }: { criterion: string; self: unknown }): unknown => [
      criterion,
      self,
    ];
    expect(sheet?.rows.map(figures)).toEqual(expected?.rows.map(figures));
    const evidence = 'Báo cáo số 15/BC-SNV ngày 02/11/2020 của Sở';
    expect(sheet?.rows[0]?.evidence).toBe(
      fontName === '.VnTimeH' ? evidence.toUpperCase() : evidence,
    );
    expect(sheet?.findings.map(({ kind }) => kind)).toEqual([
      fontName === undefined ? 'legacyTextGuessed' : 'legacyText',
    ]);
  });

  it('shows where, how many, and one cell before and after', () => {
    const [sheet] = recognise([encoded(clean, encoding, fontName)], 'phieu.xls');
    const before = encode('SỞ NỘI VỤ TỈNH GIA LAI', encoding);
    expect(sheet?.findings[0]).toMatchObject({
      unit: 'GL',
      place: { file: 'phieu.xls', sheet: 'Sheet1', cell: 'A1' },
      raw: before,
      params: { encoding: [encoding === 'vni' ? 'VNI' : 'TCVN3 (ABC)'], before },
    });
    expect(Number(sheet?.findings[0]?.params.count)).toBeGreaterThan(50);
    const after = String(sheet?.findings[0]?.params.after);
    expect(fontName === '.VnTimeH' || encoding === 'vni' ? after : after.toUpperCase()).toBe(
      'SỞ NỘI VỤ TỈNH GIA LAI',
    );
  });
});

describe('where a sheet is of both kinds', () => {
  const unicode = ['Triển khai kế hoạch', 'Công tác cán bộ', 'Tổ chức thực hiện', 'Thi đua'];
  const old = ['Kh«ng cã', 'Hoµn thµnh tèt', '§· b¸o c¸o', 'Vô'];

  it('takes the column in which the old texts stand', () => {
    const { grid, finding } = read(unicode.map((text, at) => [text, old[at]]));
    expect(texts(grid)).toEqual([
      'Triển khai kế hoạch',
      'Không có',
      'Công tác cán bộ',
      'Hoàn thành tốt',
      'Tổ chức thực hiện',
      'Đã báo cáo',
      'Thi đua',
      'Vụ',
    ]);
    expect(finding).toMatchObject({
      kind: 'legacyTextGuessed',
      place: { cell: 'B1' },
      params: { count: 4, before: 'Kh«ng cã', after: 'Không có' },
    });
  });

  it('takes a cell that is beyond doubt by itself', () => {
    const { grid } = read([...unicode.map((text) => [text]), ['Së Néi vô tØnh Gia Lai']]);
    expect(texts(grid).at(-1)).toBe('Sở Nội vụ tỉnh Gia Lai');
    expect(texts(grid).slice(0, 4)).toEqual(unicode);
  });

  it('leaves a Unicode cell of an old sheet alone, though the encoding has most of its letters', () => {
    const old = ['Kh«ng cã', 'Hoµn thµnh tèt', '§· b¸o c¸o', 'NhiÖm vô träng t©m', 'Tæ chøc'];
    const line = 'ngày 20 tháng 11 năm 2020';
    const { grid, finding } = read([...old.map((text) => [text]), [line]]);
    expect(texts(grid).at(-1)).toBe(line);
    expect(finding?.params.count).toBe(5);
  });

  it('leaves a cell of both alone, and foreign names in an old sheet', () => {
    const rows = [
      ['Kh«ng cã'],
      ['Hoµn thµnh tèt'],
      ['§· b¸o c¸o'],
      ['Café §øc'],
      ['Tốt'],
      ['§3'],
      ['Q§-UBND'],
    ];
    expect(texts(read(rows).grid)).toEqual([
      'Không có',
      'Hoàn thành tốt',
      'Đã báo cáo',
      'Café Đức',
      'Tốt',
      '§3',
      'QĐ-UBND',
    ]);
  });
});

describe('by font', () => {
  const cell = (value: string, fontName: string): Written => ({ value, fontName });

  it('one cell is enough, and one word', () => {
    const { grid, finding } = read([[cell('Kh«ng', '.VnTime'), 'Công tác cán bộ']]);
    expect(texts(grid)).toEqual(['Không', 'Công tác cán bộ']);
    expect(finding).toMatchObject({ kind: 'legacyText', params: { count: 1 } });
  });

  it.each([
    ['§3', '.VnTime', 'Đ3'],
    ['Kr«ng', '.VnArial', 'Krông'],
    ['së néi vô', '.VnTimeH', 'SỞ NỘI VỤ'],
    ['Vaø', 'VNI-Helve', 'Và'],
    ['Ñ', 'VNI-Times', 'Đ'],
  ])('%s in %s is %s', (text, font, expected) => {
    expect(texts(read([[cell(text, font)]]).grid)).toEqual([expected]);
  });

  it.each([
    ['plain letters and figures', '12/BC-SNV', '.VnTimeH'],
    ['Unicode typed over an old font', 'Thực hiện tốt', '.VnTime'],
    ['Unicode, of letters the old font has too', 'Đi đúng', '.VnTime'],
    ['Unicode stored apart', 'Nội vụ'.normalize('NFD'), '.VnTime'],
  ])('not %s', (_, text, font) => {
    const { grid, finding } = read([[cell(text, font)]]);
    expect(texts(grid)).toEqual([text]);
    expect(finding).toBeNull();
  });

  it('a template in an old font that was filled in in Unicode stays as it is', () => {
    const rows = ['Thực hiện tốt', 'Công tác', 'Tổ chức', 'Không', 'Cán bộ'].map((text) => [
      cell(text, '.VnTime'),
    ]);
    const { grid, finding } = read(rows);
    expect(texts(grid)).toEqual(['Thực hiện tốt', 'Công tác', 'Tổ chức', 'Không', 'Cán bộ']);
    expect(finding).toBeNull();
  });

  it('a column of it that was filled in in Unicode stays, beside the old words of the form', () => {
    const form = ['Kh«ng', 'Hoµn thµnh', 'NhiÖm vô', 'Tæ chøc', '§iÓm'];
    const answers = ['Thực hiện tốt', 'Công văn', 'Không', 'Thông báo', 'Đủ'];
    const rows = form.map((text, at) => [
      cell(text, '.VnTime'),
      cell(answers[at] ?? '', '.VnTime'),
    ]);
    expect(texts(read(rows).grid)).toEqual([
      'Không',
      'Thực hiện tốt',
      'Hoàn thành',
      'Công văn',
      'Nhiệm vụ',
      'Không',
      'Tổ chức',
      'Thông báo',
      'Điểm',
      'Đủ',
    ]);
  });

  it('takes the old words out of a cell of both', () => {
    expect(texts(read([[cell('§iÓm: Thực hiện công tác', '.VnTime')]]).grid)).toEqual([
      'Điểm: Thực hiện công tác',
    ]);
  });

  it('both ways in one sheet is a warning, and shows what was guessed', () => {
    const { finding } = read([
      [cell('Kh«ng', '.VnTime')],
      ['Së Néi vô tØnh Gia Lai'],
      ['Ñaûng boä tænh Laâm Ñoàng'],
    ]);
    expect(finding).toMatchObject({
      kind: 'legacyTextGuessed',
      place: { cell: 'A2' },
      params: { count: 3, encoding: ['TCVN3 (ABC)', 'VNI'] },
    });
  });
});

itAtFullSpeed('takes time by length only', async () => {
  await within(300, () => read([['Kh«ng hoµn thµnh nhiÖm vô '.repeat(40_000)]]));
});

it('clips a long example', () => {
  const { finding } = read([['Kh«ng hoµn thµnh nhiÖm vô '.repeat(40)]]);
  expect(String(finding?.params.before)).toHaveLength(81);
  expect(finding?.raw).toBe(finding?.params.before);
});
