import { tidy } from '../../text/fold';

/** So many points for each of something; the amount still as written. */
export interface RateText {
  readonly amount: string;
  readonly event: string;
}

const EACH = '(?:mỗi|moi|(?:for )?(?:each|every)|per)';
const AMOUNT_FIRST = new RegExp(
  `^([\\d.,]+) ?(?:(?:điểm|diem|points?) ?)?(?:/|${EACH} )(.+)$`,
  'iu',
);
const EVENT_FIRST = new RegExp(`^${EACH} (.+?) ([\\d.,]+)$`, 'iu');

/** `2/mô hình`, `2 điểm mỗi ngày chậm`, `mỗi ngày 2`, `2 per late day`. */
export function splitRate(clause: string): RateText | undefined {
  const written = tidy(clause);
  const [, amount, event = ''] = AMOUNT_FIRST.exec(written) ?? [];
  if (amount !== undefined) return { amount, event: tidy(event) };
  const [, what, worth = ''] = EVENT_FIRST.exec(written) ?? [];
  return what === undefined ? undefined : { amount: worth, event: tidy(what) };
}
