import { matchFolded } from '../../language/match';
import { parsed } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';
import { printThreshold, readPercentThreshold, within } from '../threshold';

const RATE = /^(?:t[yi] le|rate|percentage|percent) (?:\(%\) )?(.+)/d;

/** `tỷ lệ từ 90%`: points as a percentage of the unit's own base, rounded as it is printed. */
export const RATE_PERCENT: ConditionKind = {
  kind: 'rate',
  label: 'tỷ lệ từ <số>%',
  alsoRead: ['tỉ lệ từ <số>%', 'tỷ lệ trên <số>%', 'tỷ lệ dưới <số>%'],
  example: 'tỷ lệ từ 90%',
  parse(clause) {
    const [text] = matchFolded(clause, RATE) ?? [];
    if (text === undefined) return null;
    const read = readPercentThreshold(text, 'tỷ lệ', clause);
    if (!read.ok) return read;
    const interval = read.value;
    return parsed(
      condition({
        kind: RATE_PERCENT.kind,
        text: `tỷ lệ ${printThreshold(interval)}`,
        holds: ({ scores }) => within(interval, scores.percent),
      }),
    );
  },
};
