import { matchFolded } from '../../language/match';
import { parsed, unreadable } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';
import { awardName, heldIn } from '../history';

const THIS_YEAR = /^(co|has) (.+) (?:nam nay|trong nam|this year)$/d;
const LAST_YEAR = /^(co|has) (.+) (?:nam truoc|last year)$/d;
const NO_YEAR = /^(co|has) (.+)/d;

/** Without accents `Cờ thi đua … năm nay` would read as *có*, and the award as its second word. */
function awardAfter(clause: string, pattern: RegExp): string | undefined {
  const [verb, award] = matchFolded(clause, pattern) ?? [];
  const has = ['có', 'co', 'has'].includes(verb?.toLowerCase() ?? '');
  return has && award !== undefined ? awardName(award) : undefined;
}

/** `có Tập thể lao động xuất sắc năm nay`, or `năm trước`. */
export const HELD_AWARD: ConditionKind = {
  kind: 'heldAward',
  label: 'có <danh hiệu> năm nay',
  alsoRead: ['có <danh hiệu> năm trước'],
  example: 'có Tập thể lao động xuất sắc năm nay',
  parse(clause) {
    const now = awardAfter(clause, THIS_YEAR);
    const award = now ?? awardAfter(clause, LAST_YEAR);
    if (award === undefined) {
      const bare = awardAfter(clause, NO_YEAR);
      return bare === undefined ? null : unreadable('unknownWord', clause, `có ${bare} năm nay`);
    }
    const back = now === undefined ? 1 : 0;
    return parsed(
      condition({
        kind: HELD_AWARD.kind,
        text: `có ${award} năm ${back === 0 ? 'nay' : 'trước'}`,
        mentions: { awards: [award] },
        holds: (context) => heldIn(context, award, context.year - back),
      }),
    );
  },
};
