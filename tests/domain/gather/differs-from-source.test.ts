import { SOURCES_SHEET } from '../../../src/domain/book/sheets/sources';
import { differsFromSource } from '../../../src/domain/gather/differs-from-source';
import { readSources } from '../../../src/domain/gather/sources';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import { table, textOf, unitOf, type Row } from '../builders';
import { yearOf, type YearDraft } from '../years';
import { year } from '../year/five-units';

type Source = Row<typeof SOURCES_SHEET>;

const FIVE = ['A', 'B', 'C', 'D', 'E'].map((code) => unitOf(code));

/** `A 96 · 1 → 97 · 1`, for each finding. */
function differences(
  rows: readonly Source[],
  more: Partial<YearDraft> = {},
  settings: Readonly<Record<string, string>> = {},
): readonly string[] {
  const checked = yearOf(year(more, { settings }));
  const sources = readSources(table(SOURCES_SHEET, rows), FIVE);
  return differsFromSource(sources, checked, evaluateYear(checked)).map(
    ({ kind, unit, place, raw, params }) => {
      expect([kind, params.file]).toEqual(['differsFromSource', 'cum-1.xlsx']);
      const { then, now, rankThen, rankNow } = params;
      const standings = [
        `${String(then)} · ${String(rankThen)}`,
        `${String(now)} · ${String(rankNow)}`,
      ];
      return `${unit ?? ''} ${place.cell ?? ''} (${raw}): ${standings.join(' → ')}`;
    },
  );
}

const source = (unit: string, total: string, rank: string): Source => ({
  unit,
  total,
  rank,
  cluster: 'Cụm 1',
  file: 'cum-1.xlsx',
  fingerprint: 'ab12',
});

describe('a unit whose figures came from the book of its cluster', () => {
  it.each<readonly [string, Source, readonly string[]]>([
    ['stands as it stood there', source('A', '96', '1'), []],
    ['with a comma in its total', source('A', '96,0', '1'), []],
    ['had another total', source('B', '91,5', '2'), ['B D3 (91.5 · 2): 91.5 · 2 → 92 · 2']],
    ['had another rank', source('B', '92', '1'), ['B D3 (92 · 1): 92 · 1 → 92 · 2']],
    ['had no rank', source('B', '92', ''), ['B D3 (92 · –): 92 · – → 92 · 2']],
    ['had no total: nothing is known', source('B', '', '2'), []],
    ['is in the list no more', source('Z', '1', '9'), []],
  ])('%s', (_, row, expected) => {
    expect(differences([row])).toEqual(expected);
  });

  it('nothing is said of a book that gathered nothing', () => {
    expect(differences([])).toEqual([]);
  });

  it('has no total here while it waits, and none to show', () => {
    const waits = { sheets: { A: { I: 58, II: 38 }, B: { I: 'x', II: 37 } } };
    expect(differences([source('A', '96', '1'), source('B', '92', '2')], waits)).toEqual([
      'B D4 (92 · 2): 92 · 2 → – · –',
    ]);
  });

  it('who is not ranked shows no total either', () => {
    const exclusions = [{ unit: 'B', consequence: 'Không xếp hạng', reason: 'x' }];
    expect(differences([source('B', '92', '2')], { exclusions })).toEqual([
      'B D3 (92 · 2): 92 · 2 → – · –',
    ]);
  });

  it('ranked among all units of the book, its rank is another question', () => {
    const all = { 'Phạm vi xếp hạng, so sánh': 'Toàn sổ' };
    expect(differences([source('B', '92', '1')], {}, all)).toEqual([]);
    expect(differences([source('B', '91', '1')], {}, all)).toEqual(['B D3 (91): 91 · 1 → 92 · 2']);
  });
});

describe('Sổ nguồn', () => {
  const read = (row: Source): readonly unknown[] =>
    readSources(table(SOURCES_SHEET, [row]), FIVE).map(({ total, rank, ...rest }) => ({
      ...rest,
      total: textOf(total),
      rank,
    }));

  it('says which book, and how the unit stood there', () => {
    expect(read(source('Đơn vị A', '94,25', '4'))).toEqual([
      {
        unit: 'A',
        cluster: 'Cụm 1',
        file: 'cum-1.xlsx',
        fingerprint: 'ab12',
        total: '94.25',
        rank: 4,
        place: { file: null, sheet: 'Sổ nguồn', cell: 'D3' },
      },
    ]);
  });

  it.each<readonly [string, number | null]>([
    ['1', 1],
    ['9999', 9999],
    ['12345', null],
    ['', null],
    ['1a', null],
    ['a1', null],
    ['–', null],
  ])('rank %j is %s', (rank, expected) => {
    expect(read(source('A', '1', rank))).toEqual([expect.objectContaining({ rank: expected })]);
  });
});
