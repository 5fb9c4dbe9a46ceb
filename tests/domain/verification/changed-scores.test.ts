import { changedScores } from '../../../src/domain/verification/changed-scores';
import type { CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import { yearOf } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', '10', 'Trực tiếp', 'bước 0,5'],
  ['P', 'Điểm trừ', '5', 'Trực tiếp'],
];

it.each<readonly [string, string, ClaimDraft, readonly (string | null)[] | null]>([
  ['lowered', 'I', { self: 8, verified: 7.5, reason: 'x' }, ['8', '7.5', '-0.5', 'x']],
  ['raised', 'I', { self: 8, verified: 9 }, ['8', '9', '1', '']],
  ['as claimed', 'I', { self: 8, verified: 8 }, null],
  ['not verified', 'I', { self: 8 }, null],
  ['verified where the unit gave nothing', 'I', { verified: 3 }, [null, '3', null, '']],
  ['no number yet', 'I', { self: 8, verified: '7,5' }, null],
  ['more deducted', 'P', { self: 1, verified: 3 }, ['1', '3', '-2', '']],
  ['less deducted', 'P', { self: 3, verified: 1 }, ['3', '1', '2', '']],
  [
    'twice, for two reasons',
    'I',
    { self: 8, verified: 7, reason: 'x', verified2: 6, reason2: 'y' },
    ['8', '6', '-2', 'x; y'],
  ],
  [
    'taken back by the second round',
    'I',
    { self: 8, verified: 7, reason: 'x', verified2: 8, reason2: 'y' },
    null,
  ],
])('%s', (_, code, claim, expected) => {
  const { sheets, regulation } = yearOf({
    regulation: { criteria: CRITERIA },
    sheets: { A: { [code]: claim } },
  });
  const sheet = sheets.get('A');
  if (!sheet) throw new Error('no sheet');
  const [changed] = changedScores(sheet, regulation);
  const text = (value: { toString(): string } | null): string | null => value?.toString() ?? null;
  expect(
    changed
      ? [text(changed.self), text(changed.verified), text(changed.difference), changed.reason]
      : null,
  ).toEqual(expected);
});

it.each<readonly [string, ClaimDraft, string]>([
  ['the same reason twice', { self: 8, verified: 7, reason: 'x', verified2: 6, reason2: 'x' }, 'x'],
  ['the second alone', { self: 8, verified: 7, verified2: 6, reason2: 'y' }, 'y'],
  [
    'no second round, whatever stands there',
    { self: 8, verified: 7, reason: 'x', reason2: 'y' },
    'x',
  ],
  [
    'a second round of zero',
    { self: 8, verified: 7, reason: 'x', verified2: 0, reason2: 'y' },
    'x; y',
  ],
  ['none', { self: 8, verified: 7 }, ''],
])('the reasons that hold: %s', (_, claim, reason) => {
  const { sheets, regulation } = yearOf({
    regulation: { criteria: CRITERIA },
    sheets: { A: { I: { ...claim, explanation: 'đã bổ sung' }, P: { self: 0 } } },
  });
  const sheet = sheets.get('A');
  expect(sheet && changedScores(sheet, regulation)).toMatchObject([
    { criterion: { code: 'I' }, reason, explanation: 'đã bổ sung' },
  ]);
});

it('a sheet without the criterion says nothing of it', () => {
  const { sheets, regulation } = yearOf({
    regulation: { criteria: CRITERIA },
    sheets: { A: { P: { self: 0, verified: 1 } } },
  });
  const sheet = sheets.get('A');
  expect(sheet && changedScores(sheet, regulation).map(({ criterion }) => criterion.code)).toEqual([
    'P',
  ]);
});
