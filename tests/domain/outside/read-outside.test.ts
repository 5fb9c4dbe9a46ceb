import { OUTSIDE_SHEET } from '../../../src/domain/book/sheets/outside';
import { readOutside } from '../../../src/domain/outside/read-outside';
import {
  brief,
  readDraft,
  table,
  textOf,
  unitOf,
  type Row,
  type RegulationDraft,
} from '../builders';

type Mark = Row<typeof OUTSIDE_SHEET>;

const units = [
  unitOf('A', { name: 'Sở Nội vụ' }),
  unitOf('B', { name: 'Sở Tài chính' }),
  unitOf('C'),
];

/** 60 + 40 points in the table, and up to 5 above it. */
const DRAFT: RegulationDraft = {
  criteria: [
    ['I', 'Mục', '100', 'Cộng'],
    ['I.1', '', '60', 'Trực tiếp'],
    ['I.2', '', '40', 'Bên ngoài chấm', 'nguồn: Ban Tổ chức; thang 100'],
    ['T', 'Điểm thưởng', '5', 'Trực tiếp'],
  ],
};

function read(
  rows: readonly Mark[],
  draft: RegulationDraft = DRAFT,
): ReturnType<typeof readOutside> {
  return readOutside(table(OUTSIDE_SHEET, rows), readDraft(draft, units).regulation, units);
}

function marks(rows: readonly Mark[]): readonly string[] {
  const { outside, findings } = read(rows);
  expect(findings).toEqual([]);
  return outside.rows.map(({ code, unit, assessor, by, assessorUnit, rank, points }) =>
    [code ?? 'all', unit, assessor, by, assessorUnit, textOf(rank), textOf(points)].join(' | '),
  );
}

const mark = (more: Mark): Mark => ({ code: 'I.1', unit: 'A', assessor: 'Ban Tổ chức', ...more });

describe('Điểm chấm ngoài', () => {
  it.each<readonly [string, Mark, string]>([
    ['points', { points: '55,5' }, 'I.1 | A | Ban Tổ chức | other |  |  | 55.5'],
    ['no points at all', { points: 0 }, 'I.1 | A | Ban Tổ chức | other |  |  | 0'],
    ['all points', { points: 60 }, 'I.1 | A | Ban Tổ chức | other |  |  | 60'],
    ['a rank', { code: 'I.2', rank: 2 }, 'I.2 | A | Ban Tổ chức | other |  | 2 | '],
    ['a rank in words', { code: 'I.2', rank: 'Hạng 2' }, 'I.2 | A | Ban Tổ chức | other |  | 2 | '],
    ['a rank, close', { code: 'I.2', rank: 'hạng2' }, 'I.2 | A | Ban Tổ chức | other |  | 2 | '],
    [
      'a rank in English',
      { code: 'I.2', rank: 'rank 12' },
      'I.2 | A | Ban Tổ chức | other |  | 12 | ',
    ],
    ['a rank and points', { rank: 1, points: 9 }, 'I.1 | A | Ban Tổ chức | other |  | 1 | 9'],
    [
      'a unit by its name',
      { unit: 'sở nội vụ', points: 1 },
      'I.1 | A | Ban Tổ chức | other |  |  | 1',
    ],
    ['a section', { code: 'I', points: 99 }, 'I | A | Ban Tổ chức | other |  |  | 99'],
    [
      'a peer',
      { assessor: 'Sở Tài chính', points: 50 },
      'I.1 | A | Sở Tài chính | peer | B |  | 50',
    ],
    ['a unit about itself', { assessor: 'A', points: 50 }, 'I.1 | A | A | peer | A |  | 50'],
    [
      'the council',
      { assessor: 'Hội đồng TĐKT', points: 50 },
      'I.1 | A | Hội đồng TĐKT | council |  |  | 50',
    ],
    ['a council', { assessor: 'Council', points: 5 }, 'I.1 | A | Council | council |  |  | 5'],
    [
      'somebody who only speaks of the council',
      { assessor: 'Thường trực Hội đồng', points: 50 },
      'I.1 | A | Thường trực Hội đồng | other |  |  | 50',
    ],
    // A scale of their own: the rule makes points of them.
    [
      'more than the maximum',
      { code: 'I.2', points: 95 },
      'I.2 | A | Ban Tổ chức | other |  |  | 95',
    ],
    ['the total', { code: 'Tổng', points: 88 }, 'all | A | Ban Tổ chức | other |  |  | 88'],
    ['the total', { code: 'TỔNG ĐIỂM', points: 88 }, 'all | A | Ban Tổ chức | other |  |  | 88'],
    // 100 of the table and 5 of bonus.
    [
      'the most of all',
      { code: 'total', points: 105 },
      'all | A | Ban Tổ chức | other |  |  | 105',
    ],
  ])('%s: %j', (_, row, expected) => {
    expect(marks([mark(row)])).toEqual([expected]);
  });

  it.each<readonly [string, Mark, string, string]>([
    ['a criterion that is not there', { code: 'IX', points: 1 }, 'A3', 'IX'],
    ['no criterion', { code: '', points: 1 }, 'A3', ''],
    ['a unit that is not there', { unit: 'Sở Y tế', points: 1 }, 'B3', 'Sở Y tế'],
    ['no unit', { unit: '', points: 1 }, 'B3', ''],
    ['nobody who scored', { assessor: ' ', points: 1 }, 'C3', ''],
    ['a rank that is none', { code: 'I.2', rank: 'nhất' }, 'E3', 'nhất'],
    ['rank 0', { code: 'I.2', rank: 0 }, 'E3', '0'],
    ['a rank below zero', { code: 'I.2', rank: -1 }, 'E3', '-1'],
    ['a rank and more words', { code: 'I.2', rank: 'hạng 2 cụm' }, 'E3', 'hạng 2 cụm'],
    ['a rank behind other words', { code: 'I.2', rank: 'xếp hạng 2' }, 'E3', 'xếp hạng 2'],
    ['points that are none', { points: 'tốt' }, 'F3', 'tốt'],
    ['points that call themselves a rank', { points: 'hạng 2' }, 'F3', 'hạng 2'],
    ['points below zero', { points: -1 }, 'F3', '-1'],
    ['neither rank nor points', {}, 'F3', ''],
    ['more than the maximum', { points: '60,01' }, 'F3', '60,01'],
    ['more than there is', { code: 'Tổng', points: '105,5' }, 'F3', '105,5'],
    ['round 0', { round: 0, points: 1 }, 'D3', '0'],
    ['a hundredth round', { round: 100, points: 1 }, 'D3', '100'],
    ['a round in words', { round: 'lần 2', points: 1 }, 'D3', 'lần 2'],
    ['half a round', { round: '1a', points: 1 }, 'D3', '1a'],
  ])('%s is refused, at its cell: %j', (_, row, cell, raw) => {
    const { outside, findings } = read([mark(row)]);
    expect(outside.rows).toEqual([]);
    expect(brief(findings)).toEqual([['outsideUnreadable', cell, null]]);
    expect(findings[0]).toMatchObject({ raw, params: { found: raw } });
  });

  it('names the column', () => {
    const { findings } = read([mark({ points: 'tốt' }), mark({ code: '?', points: 1 })]);
    expect(findings.map(({ params }) => params.column)).toEqual(['points', 'code']);
  });

  it('passes by what is no row', () => {
    const { outside, findings } = read([{}, { assessor: 'Ban Tổ chức', points: 5 }]);
    expect([outside.rows, findings]).toEqual([[], []]);
  });

  it('has no limit for a total that has none', () => {
    const open: RegulationDraft = {
      criteria: [['I', '', '100', 'Theo tỷ lệ', 'chỉ tiêu 10; được vượt']],
    };
    expect(read([mark({ code: 'Tổng', points: 250 })], open).findings).toEqual([]);
  });

  it('measures a total by the whole table, though less of it counts for the rank', () => {
    const capped = { ...DRAFT, settings: { 'Tổng điểm tối đa để xếp hạng': '90' } };
    expect(read([mark({ code: 'Tổng', points: 100 })], capped).findings).toEqual([]);
    expect(read([mark({ code: 'Tổng', points: 101 })], capped).findings).toHaveLength(1);
  });
});

describe('several rounds', () => {
  const round = (which: Mark['round'] | undefined, points: number, more: Mark = {}): Mark =>
    mark({ ...(which === undefined ? {} : { round: which }), points, ...more });

  it.each<readonly [string, readonly Mark[], readonly string[]]>([
    ['the last one counts', [round(1, 50), round(2, 40)], ['40']],
    ['wherever it stands', [round(2, 40), round(1, 50)], ['40']],
    ['the first has no number', [round(undefined, 50), round(2, 40)], ['40']],
    ['ten comes after nine', [round(10, 40), round(9, 50)], ['40']],
    [
      'one writes the assessor otherwise',
      [round(1, 50), round(2, 40, { assessor: 'BAN tổ chức' })],
      ['40'],
    ],
    ['another assessor', [round(1, 50), round(2, 40, { assessor: 'Ban Dân vận' })], ['50', '40']],
    ['another unit', [round(1, 50), round(2, 40, { unit: 'B' })], ['50', '40']],
    ['another criterion', [round(1, 50), round(2, 40, { code: 'I' })], ['50', '40']],
    ['the total', [round(1, 50), round(2, 40, { code: 'Tổng' })], ['50', '40']],
  ])('%s', (_, rows, expected) => {
    const { outside, findings } = read(rows);
    expect(findings).toEqual([]);
    expect(outside.rows.map(({ points }) => textOf(points))).toEqual(expected);
  });

  it('codes that run together keep units and criteria apart', () => {
    const numbered = [unitOf('1'), unitOf('11')];
    const criteria: RegulationDraft['criteria'] = [
      ['1', '', '50', 'Trực tiếp'],
      ['11', '', '50', 'Trực tiếp'],
    ];
    const rows = [
      { code: '1', unit: '11', assessor: 'Ban', points: 5 },
      { code: '11', unit: '1', assessor: 'Ban', points: 6 },
    ];
    const { regulation } = readDraft({ criteria }, numbered);
    const { outside, findings } = readOutside(table(OUTSIDE_SHEET, rows), regulation, numbered);
    expect(findings).toEqual([]);
    expect(outside.rows.map(({ code, unit }) => `${code ?? ''} ${unit}`)).toEqual(['1 11', '11 1']);
  });

  it('twice in one round is an error, not a mean', () => {
    const { outside, findings } = read([round(undefined, 50), round(1, 40)]);
    expect(brief(findings)).toEqual([['outsideUnreadable', 'C4', null]]);
    expect(findings[0]?.raw).toBe('Ban Tổ chức');
    expect(outside.rows.map(({ points }) => textOf(points))).toEqual(['50']);
  });
});

it('marks are found by what they are about, and at the cell of the figure', () => {
  const { outside } = read([
    mark({ points: 50 }),
    mark({ points: 40, assessor: 'C' }),
    mark({ code: 'I.2', rank: 1 }),
    mark({ code: 'Tổng', points: 90 }),
    mark({ unit: 'B', points: 30 }),
  ]);
  const found = (code: string | null, unit: string): readonly (string | null)[] =>
    outside
      .of(code, unit)
      .map(({ points, place }) => `${textOf(points) ?? '–'} ${place.cell ?? ''}`);
  expect(found('I.1', 'A')).toEqual(['50 F3', '40 F4']);
  expect(found('I.2', 'A')).toEqual(['– F5']);
  expect(found(null, 'A')).toEqual(['90 F6']);
  expect(found('I.1', 'B')).toEqual(['30 F7']);
  expect(found('I.2', 'B')).toEqual([]);
  expect(found('I.1', 'C')).toEqual([]);
});
