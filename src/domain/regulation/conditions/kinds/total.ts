import { matchFolded } from '../../language/match';
import { parsed, unreadable } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';
import { measureOf, printThreshold, readThreshold, within } from '../threshold';

const TOTAL = /^(?:tong (?:so )?diem|total(?: points| score)?) (.+)/d;

/** `tổng điểm từ 90`, on the total as it is ranked. */
export const TOTAL_POINTS: ConditionKind = {
  kind: 'total',
  label: 'tổng điểm từ <điểm>',
  alsoRead: ['tổng điểm trên <điểm>', 'tổng điểm dưới <điểm>', 'tổng điểm đến <điểm>'],
  example: 'tổng điểm từ 90',
  parse(clause) {
    const [text] = matchFolded(clause, TOTAL) ?? [];
    if (text === undefined) return null;
    const read = readThreshold(text);
    if (!read.ok) return read;
    const interval = read.value;
    // A percentage of what? There is a clause of its own for the one that is ranked.
    if (measureOf(interval) === 'percent') {
      return unreadable('unknownWord', clause, `tỷ lệ ${printThreshold(interval)}`);
    }
    return parsed(
      condition({
        kind: TOTAL_POINTS.kind,
        text: `tổng điểm ${printThreshold(interval)}`,
        holds: ({ scores }) => within(interval, scores.total),
      }),
    );
  },
};
