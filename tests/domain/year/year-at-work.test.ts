import { sheetOf, type SheetDraft } from '../claims';
import type { RegulationDraft, CriterionLine } from '../builders';
import { prepareYear, reworked, type YearAtWork } from '../../../src/domain/year/year-at-work';
import { textOf, unitOf } from '../builders';
import { yearOf } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', '60', 'Trực tiếp'],
  ['II', '', '40', 'Trực tiếp'],
];
const SHEETS: Readonly<Record<string, SheetDraft>> = {
  A: { I: 58, II: 38 },
  B: { I: 55, II: 37 },
  C: { I: 50, II: 36 },
  D: { I: 30, II: 32 },
};

const shown = (work: YearAtWork): object => ({
  places: work
    .ranked(null)
    .flatMap(({ ranking }) =>
      ranking.places.map(({ rank, units }) => [rank, ...units.map(({ unit }) => unit.code)]),
    ),
  totals: [...work.scores].map(([code, { total }]) => [code, textOf(total)]).sort(),
  notRanked: [...work.notRanked].sort(),
  rankOpen: [...work.rankOpen].sort(),
});

const LOWEST = { code: 'X', condition: 'xếp loại từ Khá', consequence: 'Không xếp hạng' };
const SURE = { code: 'Y', condition: 'mỗi tiêu chí từ 50%', consequence: 'Không xếp hạng' };
const OPEN = { code: 'Z', condition: 'có ký giao ước', consequence: 'Không xếp hạng' };

describe('a year with other scores of one unit', () => {
  const classes = [
    { name: 'Tốt', from: '85' },
    { name: 'Khá', from: '70' },
  ];

  it.each<readonly [string, RegulationDraft['considerations'], string, SheetDraft]>([
    ['it comes first', [], 'C', { I: 60, II: 40 }],
    ['it is level with another', [], 'B', { I: 50, II: 36 }],
    ['it has no total any more', [], 'A', { I: 50 }],
    ['it stands in the order now, by its class', [LOWEST], 'D', { I: 55, II: 40 }],
    ['it stands outside the order now, by its class', [LOWEST], 'A', { I: 20, II: 38 }],
    ['it stands outside the order now, by a condition', [SURE], 'B', { I: 60, II: 10 }],
    ['it stays outside the order', [SURE, LOWEST], 'D', { I: 10, II: 32 }],
    ['of nobody is known whether it is ranked', [OPEN], 'B', { I: 60, II: 40 }],
  ])('is what it would be had they been sent: %s', (_, considerations, code, sheet) => {
    const draft = (sheets: Readonly<Record<string, SheetDraft>>) =>
      yearOf({
        regulation: { criteria: CRITERIA, classes, considerations: considerations ?? [] },
        sheets,
      });
    const year = draft(SHEETS);
    const work = prepareYear(year);
    const before = shown(work);
    const scores = work.scorer.score(unitOf(code), null, { sheet: sheetOf(code, sheet) });
    const instead = reworked(work, { scores: new Map([[code, scores]]) });
    const sent = { ...draft({ ...SHEETS, [code]: sheet }), findings: year.findings };
    expect(shown(instead)).toEqual(shown(prepareYear(sent)));
    // The year itself is as it was.
    expect(shown(work)).toEqual(before);
  });

  it('may have other units held back', () => {
    const work = prepareYear(yearOf({ regulation: { criteria: CRITERIA }, sheets: SHEETS }));
    const held = reworked(work, { scores: new Map(), blocked: new Map([['A', 'all']]) });
    expect(shown(held)).toMatchObject({
      places: [
        [1, 'B'],
        [2, 'C'],
        [3, 'D'],
      ],
    });
    expect(shown(reworked(held, { scores: new Map() }))).toEqual(shown(held));
    expect(shown(reworked(held, { scores: new Map(), blocked: new Map() }))).toEqual(shown(work));
  });
});

describe('who has no sheet', () => {
  const places = (missingSheet: string) => {
    const settings = { 'Không nộp phiếu': missingSheet };
    const year = yearOf({
      regulation: { settings, criteria: CRITERIA },
      sheets: { ...SHEETS, D: null },
    });
    const findings = year.findings.map((found) => ({
      ...found,
      handling: { action: 'exception' as const, reason: 'x' },
    }));
    return shown(prepareYear({ ...year, findings }));
  };

  it('stands in no order, unless that counts as zero', () => {
    expect(places('Không xếp hạng')).toMatchObject({
      places: [
        [1, 'A'],
        [2, 'B'],
        [3, 'C'],
      ],
    });
    expect(places('Tính 0 điểm')).toMatchObject({
      places: [
        [1, 'A'],
        [2, 'B'],
        [3, 'C'],
        [4, 'D'],
      ],
    });
  });
});
