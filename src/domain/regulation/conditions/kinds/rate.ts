import { matchFolded } from '../../language/match';
import { parsed, unreadable } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';
import { measureOf, printThreshold, readThreshold, within } from '../threshold';

const RATE = /^(?:t[yi] le|rate|percentage|percent) (?:\(%\) )?(.+)$/d;

/** `tỷ lệ từ 90%`: points as a percentage of the unit's own base, rounded as it is printed. */
export const RATE_PERCENT: ConditionKind = {
  kind: 'rate',
  label: 'tỷ lệ từ <số>%',
  alsoRead: ['tỉ lệ từ <số>%', 'tỷ lệ trên <số>%', 'tỷ lệ dưới <số>%'],
  example: 'tỷ lệ từ 90%',
  parse(clause) {
    const [text] = matchFolded(clause, RATE) ?? [];
    if (text === undefined) return null;
    const read = readThreshold(text);
    if (!read.ok) return read;
    const interval = read.value;
    // 0,9 without a sign may be 90 % or less than one.
    if (measureOf(interval) === 'points') {
      const percent = printThreshold({ ...interval, percent: true });
      return unreadable('unknownWord', clause, `tỷ lệ ${percent}`);
    }
    return parsed(
      condition({
        kind: RATE_PERCENT.kind,
        text: `tỷ lệ ${printThreshold(interval)}`,
        holds: ({ scores }) => within(interval, scores.percent),
      }),
    );
  },
};
