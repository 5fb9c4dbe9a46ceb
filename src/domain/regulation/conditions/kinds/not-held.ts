import { matchFolded } from '../../language/match';
import { parsed, unreadable } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';
import { awardName, heldInAny } from '../history';

const NOT_HELD =
  /^(?:chua duoc|chua co|not awarded) (.+) (?:trong(?: vong)?|in) (\d{1,2}) (?:nam|years?)(?: gan nhat| gan day)?$/d;
const NO_YEARS = /^(?:chua duoc|chua co|not awarded) (.+)/d;

/** `chưa được Cờ thi đua của Chính phủ trong 5 năm`: the last five, this one included. */
export const NOT_HELD_AWARD: ConditionKind = {
  kind: 'notHeld',
  label: 'chưa được <danh hiệu> trong <số> năm',
  example: 'chưa được Cờ thi đua của Chính phủ trong 5 năm',
  parse(clause) {
    const [written, count = ''] = matchFolded(clause, NOT_HELD) ?? [];
    if (written === undefined) {
      const [bare] = matchFolded(clause, NO_YEARS) ?? [];
      if (bare === undefined) return null;
      // Never at all: no record goes back that far.
      return unreadable('unknownWord', clause, `chưa được ${awardName(bare)} trong 5 năm`);
    }
    const award = awardName(written);
    const years = Number(count);
    if (years < 1) return unreadable('notPositive', clause);
    return parsed(
      condition({
        kind: NOT_HELD_AWARD.kind,
        text: `chưa được ${award} trong ${String(years)} năm`,
        mentions: { awards: [award] },
        holds: (context) => {
          const held = heldInAny(context, award, years);
          return held === null ? null : !held;
        },
      }),
    );
  },
};
