import { UNITS_SHEET } from '../../../src/domain/book/sheets/units';
import { isMember, readUnits, type Unit } from '../../../src/domain/units/unit';
import { questionFindings } from '../../../src/app/questions/questions';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import { table } from '../builders';
import { outcomeOf, proposalOf, yearOf, type YearDraft } from '../years';

/** Three of thirteen: Cần Thơ is new, Đồng Tháp goes on under its name, Long An goes on alone. */
const ROSTER = readUnits(
  table(UNITS_SHEET, [
    { code: 'CT', name: 'Cần Thơ', memberFrom: '01/07/2025', successorOf: 'CTC; Hậu Giang' },
    { code: 'CTC', name: 'Cần Thơ (cũ)', memberTo: '30/06/2025' },
    { code: 'DT', name: 'Đồng Tháp', successorOf: 'TG' },
    { code: 'TG', name: 'Tiền Giang', memberTo: '30/06/2025' },
    { code: 'LA', name: 'Long An' },
  ]),
).units;

const AWARD = 'Cờ thi đua của Bộ';

function year(book: number, rule: string | null, held: readonly string[]): YearDraft {
  const members: readonly Unit[] = ROSTER.filter((unit) =>
    isMember(unit, { year: book, month: 1, day: 1 }, { year: book, month: 12, day: 31 }),
  );
  return {
    regulation: {
      settings: {
        'Năm thi đua': String(book),
        'Hạn nộp phiếu': `20/11/${String(book)}`,
        'Có đủ dữ liệu khen thưởng từ năm': '2020',
        ...(rule === null ? {} : { 'Thành tích của đơn vị trước khi hợp nhất': rule }),
      },
      criteria: [['I', '', '100', 'Trực tiếp']],
      awards: [{ award: 'Bằng khen', quantity: '9', condition: `có ${AWARD} năm trước` }],
    },
    units: members,
    roster: ROSTER,
    sheets: Object.fromEntries(members.map(({ code }, index) => [code, { I: 90 - index }])),
    honours: held.map((unit) => ({ unit, year: book - 1, award: AWARD })),
  };
}

const ANY = 'Tính khi một đơn vị cũ đạt';
const EACH = 'Tính khi mọi đơn vị cũ đều đạt';

describe('what was held before a merger decides as the regulation says', () => {
  it.each<readonly [number, string | null, readonly string[], readonly string[]]>([
    // When 2025 ended the new unit stood for itself: its predecessors' year was 2024.
    [2026, ANY, ['Hậu Giang', 'LA'], ['CT excluded –', 'DT excluded –', 'LA proposed Bằng khen']],
    [
      2026,
      ANY,
      ['Cần Thơ', 'LA'],
      ['CT proposed Bằng khen', 'DT excluded –', 'LA proposed Bằng khen'],
    ],
  ])('book of %i, %s, held by %j', (book, rule, held, expected) => {
    const lines = proposalOf(outcomeOf(year(book, rule, held)));
    expect([...lines].sort()).toEqual(expected);
  });

  const fate = (unit: string, rule: string | null, held: readonly string[]): string => {
    const { proposal } = outcomeOf(year(2025, rule, held));
    return proposal.find((line) => line.unit === unit)?.status ?? 'none';
  };

  it.each<readonly [readonly string[], string, Readonly<Record<string, string>>]>([
    [['CTC', 'Hậu Giang'], 'CT', { any: 'proposed', each: 'proposed', open: 'proposed' }],
    [['Hậu Giang'], 'CT', { any: 'proposed', each: 'excluded', open: 'undecided' }],
    [[], 'CT', { any: 'excluded', each: 'excluded', open: 'excluded' }],
    [['DT', 'TG'], 'DT', { any: 'proposed', each: 'proposed', open: 'proposed' }],
    [['DT'], 'DT', { any: 'proposed', each: 'excluded', open: 'undecided' }],
    [['Tiền Giang'], 'DT', { any: 'proposed', each: 'excluded', open: 'undecided' }],
    [['LA'], 'LA', { any: 'proposed', each: 'proposed', open: 'proposed' }],
  ])('in the year of the merger, held by %j: %s', (held, unit, expected) => {
    expect({
      any: fate(unit, ANY, held),
      each: fate(unit, EACH, held),
      open: fate(unit, null, held),
    }).toEqual(expected);
  });
});

it('is asked where nobody has said, and only where it decides something', async () => {
  const asked = async (held: readonly string[]): Promise<readonly unknown[]> => {
    const draft = yearOf(year(2025, null, held));
    const outcome = evaluateYear(draft);
    const check = (): Promise<typeof draft.findings> => Promise.resolve(draft.findings);
    const found = await questionFindings(draft, draft.findings, outcome, check);
    return found
      .filter(({ params }) => params.key === 'mergedHistory')
      .flatMap(({ params }) => params.units);
  };
  expect(await asked(['Hậu Giang'])).toEqual(['Cần Thơ']);
  expect(await asked(['CTC', 'Hậu Giang', 'LA'])).toEqual(['Cần Thơ']);
  expect(await asked(['LA'])).toEqual([]);
});

it('earns no points by itself: where points are given for awards, that is said', () => {
  const draft = year(2025, null, []);
  const { findings } = yearOf({
    ...draft,
    regulation: {
      ...draft.regulation,
      criteria: [
        ['I', '', '100', 'Trực tiếp'],
        ['T', 'Điểm thưởng', '10', 'Thưởng theo danh hiệu', `${AWARD}: 6`],
      ],
    },
    honours: [{ unit: 'Tiền Giang', year: 2025, award: AWARD }],
  });
  const open = findings.filter(({ kind }) => kind === 'lineageOpen');
  expect(open.map(({ unit, params }) => [unit, params.former])).toEqual([['DT', 'Tiền Giang']]);
});
