import type { CriterionLine } from '../builders';
import type { ClaimDraft, SheetDraft } from '../claims';
import { yearOf } from '../years';

/** Two criteria with rules, four that people score directly. */
const CRITERIA: readonly CriterionLine[] = [
  ['I.1', '', '10', 'Theo số lượng', '2/mô hình; tối đa 10'],
  ['I.2', '', '10', 'Trừ dần', '2 mỗi ngày chậm; không dưới 0'],
  ['II.1', '', '5', 'Trực tiếp'],
  ['II.2', '', '5', 'Trực tiếp'],
  ['II.3', '', '5', 'Trực tiếp', 'bước 0,5'],
  ['II.4', '', '5', 'Trực tiếp'],
];
const CODES = ['I.1', 'I.2', 'II.1', 'II.2', 'II.3', 'II.4'];

function found(sheet: SheetDraft): readonly string[] {
  const { findings } = yearOf({ regulation: { criteria: CRITERIA }, sheets: { A: sheet } });
  return findings.map(({ kind, criterion, proposed }) =>
    [kind, criterion, proposed].filter((part) => part !== null).join(' '),
  );
}

function sheet(results: readonly (number | string | null)[]): Record<string, ClaimDraft> {
  return Object.fromEntries(CODES.map((code, at) => [code, { result: results[at] ?? null }]));
}

it('says once that the scores stand in the column of results, and proposes nothing', () => {
  expect(found(sheet([8, 6, 4, 5, 3.5, 2]))).toEqual(['scoresInResults']);
});

it('still asks for what stands nowhere', () => {
  expect(found(sheet([8, null, 4, 5, 3.5, 2]))).toEqual(['scoresInResults', 'missingScore I.2']);
});

it.each<readonly [string, SheetDraft, readonly string[]]>([
  ['a result over its maximum', sheet([8, 6, 4, 50, 3.5, 2]), ['missingScore I.1 10']],
  ['a score between two steps', sheet([8, 6, 4, 5, 3.3, 2]), ['missingScore I.1 10']],
  ['results of the rules alone', sheet([8, 6]), ['missingScore I.1 10']],
  ['two figures beside direct criteria', sheet([8, 6, 4, 5]), ['missingScore I.1 10']],
  ['words beside direct criteria', sheet([8, 6, 'Tốt', 'Khá', 4, 5]), ['missingScore I.1 10']],
  ['a percentage', sheet([8, 6, '5%', 4, 4, 4]), ['missingScore I.1 10']],
])('keeps still about %s', (_, given, expected) => {
  const all = found(given);
  expect(all).not.toContain('scoresInResults');
  expect(all).toEqual(expect.arrayContaining([...expected]));
});

it('keeps still where scores stand in their own column', () => {
  const scored = Object.fromEntries(
    CODES.map((code) => [code, { result: code < 'II' ? 2 : 4, self: 4 }]),
  );
  expect(found({ ...scored, 'I.2': { result: 3, self: 4 } })).toEqual([]);
});
