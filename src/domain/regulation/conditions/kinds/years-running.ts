import { matchFolded } from '../../language/match';
import { parsed, unreadable } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';
import { awardName, heldInEach } from '../history';

const RUNNING =
  /^(?:dat )?(\d{1,2}) (?:nam (?:lien tuc|lien tiep|lien)|years running|consecutive years) (.+)/d;

/** `2 năm liền Tập thể lao động xuất sắc`: this year and the one before it. */
export const YEARS_RUNNING: ConditionKind = {
  kind: 'yearsRunning',
  label: '<số> năm liền <danh hiệu>',
  alsoRead: ['<số> năm liên tục <danh hiệu>'],
  example: '2 năm liền Tập thể lao động xuất sắc',
  parse(clause) {
    const [count, written = ''] = matchFolded(clause, RUNNING) ?? [];
    if (count === undefined) return null;
    const award = awardName(written);
    const years = Number(count);
    if (years < 1) return unreadable('notPositive', clause);
    return parsed(
      condition({
        kind: YEARS_RUNNING.kind,
        text: `${String(years)} năm liền ${award}`,
        mentions: { awards: [award] },
        holds: (context) => heldInEach(context, award, years),
      }),
    );
  },
};
