import { describePlace } from '../../app/book/describe';
import type { TakeBackPlan } from '../../app/undo/take-back';

/** So many places are named; *Nhật ký* has them all. */
const NAMED = 10;

/** Which cells are not put back, because they hold something else by now. */
export function leftAlone({ left }: TakeBackPlan, say: (places: string) => string): string {
  if (left.length === 0) return '';
  const more = left.length > NAMED ? `… (${String(left.length)})` : '';
  return say(`${left.slice(0, NAMED).map(describePlace).join('; ')}${more}`);
}
