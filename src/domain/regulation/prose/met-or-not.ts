import { printNumber } from '../language/numbers';
import { BINARY } from '../rules/binary';
import { isHarmless } from './harmless';
import { capitalised, lastPart, readList, wordCount, type Listed } from './listed';
import type { ProseReading } from './reading';
import type { Wording } from './wording';

const NOT = /^(?:khong|chua) ?/;
const MET = /^(?:co|da|dat|duoc|hoan thanh)(?: |$)/;
const LONGEST = 14;

/** `có: 2 điểm, không: 0 điểm`; `đã ban hành được 2 điểm, chưa ban hành 0 điểm`. */
export const MET_OR_NOT: ProseReading = (statement) => {
  const [first, second, ...more] = readList(statement) ?? [];
  if (!first || !second || more.length > 0 || !isHarmless(second.mention.after)) return null;
  if ([first, second].some(({ mention }) => mention.sign === 'minus')) return null;
  if (first.mention.points.equals(second.mention.points)) return null;
  const [one, other] = [shortened(first.label), second.label];
  if (!areOpposites(one, other) && !areOpposites(other, one)) return null;
  return { method: BINARY.label, points: [pair(one, first), pair(other, second)].join('; ') };
};

function pair(label: Wording, { mention }: Listed): string {
  return `${capitalised(label.text)}: ${printNumber(mention.points)}`;
}

/** Without the title that stands before it. */
function shortened(label: Wording): Wording {
  const part = lastPart(label);
  const comma = part.folded.lastIndexOf(', ');
  const tail = comma < 0 ? part : part.slice(comma + 2);
  if (MET.test(tail.folded) || NOT.test(tail.folded)) return tail;
  return part.slice(part.folded.indexOf(' da ') + 1);
}

/** `chưa ban hành` and `đã ban hành kế hoạch`, `không` and `có`, `không đạt` and `đạt`. */
function areOpposites(met: Wording, not: Wording): boolean {
  const denied = NOT.exec(not.folded)?.[0].length ?? 0;
  if (denied === 0 || NOT.test(met.folded)) return false;
  if (Math.max(wordCount(met), wordCount(not)) > LONGEST || /[;:\n]/.test(met.text + not.text))
    return false;
  const what = not.folded.slice(denied).replace(/^(?:co|duoc|dat) (?=.)/, '');
  if (what === '') return MET.test(met.folded);
  return ` ${met.folded} `.includes(` ${what} `) || ` ${met.folded}`.includes(` ${what},`);
}
