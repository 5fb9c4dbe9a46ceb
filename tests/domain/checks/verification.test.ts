import type { CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import { yearOf } from '../years';
import type { Values } from '../scoring/scored';
import { linesOf } from './finding-lines';

const NEVER_RAISED = { 'Được nâng điểm so với tự chấm': 'Không' };

function check(claim: ClaimDraft, settings: Values = {}): readonly string[] {
  const criteria: readonly CriterionLine[] = [['I', '', '10', 'Trực tiếp', 'bước 0,5']];
  const values = { 'Số lần thẩm định': '2', ...settings };
  return linesOf(
    yearOf({ regulation: { settings: values, criteria }, sheets: { A: { I: claim } } }).findings,
  );
}

describe('what the second verification changed', () => {
  it.each<readonly [string, ClaimDraft, Values, readonly string[]]>([
    ['nothing', { self: 8, verified: 8, verified2: 8 }, {}, []],
    ['the first one gave reasons', { self: 8, verified: 7, verified2: 7, reason: 'x' }, {}, []],
    [
      'without a reason',
      { self: 8, verified: 7, reason: 'x', verified2: 6 },
      {},
      ['changedWithoutReason A I O5'],
    ],
    ['with a reason', { self: 8, verified: 7, reason: 'x', verified2: 6, reason2: 'y' }, {}, []],
    ['against the unit alone', { self: 8, verified2: 6 }, {}, ['changedWithoutReason A I O5']],
    // The reason of the first round is not the one of the second.
    [
      'back to what was claimed',
      { self: 8, verified: 7, reason: 'x', verified2: 8 },
      {},
      ['changedWithoutReason A I O5'],
    ],
    [
      'above the claim',
      { self: 7, verified2: 8, reason2: 'y' },
      NEVER_RAISED,
      ['raisedScore A I O5'],
    ],
    [
      'above the claim, after a cut',
      { self: 7, verified: 6, reason: 'x', verified2: 8, reason2: 'y' },
      NEVER_RAISED,
      ['raisedScore A I O5'],
    ],
    // The second round took back what the first one raised.
    [
      'down to the claim',
      { self: 7, verified: 8, reason: 'x', verified2: 7, reason2: 'y' },
      NEVER_RAISED,
      [],
    ],
    ['where nothing was claimed', { verified: 8 }, NEVER_RAISED, []],
    ['and nobody verified it', { self: 8 }, NEVER_RAISED, []],
    ['to what was claimed', { self: 8, verified: 8 }, NEVER_RAISED, []],
    ['where it may', { self: 7, verified2: 8, reason2: 'y' }, {}, []],
    ['no number', { self: 8, verified: 8, verified2: 'đồng ý' }, {}, ['notANumber A I O5']],
    ['not applicable', { self: 8, verified: 8, verified2: 'KAD' }, {}, ['notANumber A I O5']],
    ['text', { self: 8, verified: 8, verified2: '7,5' }, {}, ['numberAsText A I O5']],
    ['above the maximum', { self: 8, verified2: 11, reason2: 'y' }, {}, ['overMaximum A I O5']],
    ['below nothing', { self: 8, verified2: -1, reason2: 'y' }, {}, ['negativeFigure A I O5']],
    [
      'between the steps',
      { self: 8, verified2: 7.3, reason2: 'y' },
      {},
      ['notAllowedByRule A I O5'],
    ],
    // What the first round said counts no more.
    [
      'of a first score between the steps',
      { self: 8, verified: 7.3, verified2: 7.5, reason: 'x', reason2: 'y' },
      {},
      [],
    ],
  ])('%s', (_, claim, settings, expected) => {
    expect(check(claim, settings)).toEqual(expected);
  });
});
