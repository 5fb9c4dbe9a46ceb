import { fold, tidy } from '../../../text/fold';
import { matchFolded } from '../../language/match';
import { parsed, unreadable } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';

const CONFIRM = /^(?:xac nhan|confirm(?:ed)?) ?:(.*)/d;

/** The same words are the same confirmation, in whatever row they stand. */
export function confirmationId(text: string): string {
  return fold(text);
}

/** `xác nhận: không nợ thuế`: what only a person can say, once the exclusions were reviewed. */
export const CONFIRMATION: ConditionKind = {
  kind: 'confirmation',
  label: 'xác nhận: <nội dung>',
  example: 'xác nhận: không nợ thuế, bảo hiểm xã hội',
  parse(clause) {
    const [written] = matchFolded(clause, CONFIRM) ?? [];
    if (written === undefined) return null;
    const text = tidy(written);
    if (text === '') return unreadable('empty', clause);
    const id = confirmationId(text);
    return parsed(
      condition({
        kind: CONFIRMATION.kind,
        text: `xác nhận: ${text}`,
        mentions: { confirmations: [id] },
        holds: ({ exclusionsReviewed, failedConfirmations }) =>
          failedConfirmations.has(id) ? false : exclusionsReviewed ? true : null,
      }),
    );
  },
};
