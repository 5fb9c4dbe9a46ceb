import { Exact } from '../../../numbers/exact';
import { contains } from '../../language/interval';
import { matchFolded } from '../../language/match';
import { parsed } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';
import { everyLeaf } from '../leaves';
import { printThreshold, readPercentThreshold } from '../threshold';

const EACH = /^(?:(?:moi|tung) tieu chi|(?:each|every) criterion) (.+)/d;

/** `mỗi tiêu chí từ 75%` of its maximum (domain §4, row 19: at least 75 or 85 each). */
export const EACH_CRITERION: ConditionKind = {
  kind: 'eachCriterion',
  label: 'mỗi tiêu chí từ <số>%',
  example: 'mỗi tiêu chí từ 75%',
  parse(clause) {
    const [text] = matchFolded(clause, EACH) ?? [];
    if (text === undefined) return null;
    // Criteria have different maxima, so points would mean something else for each of them.
    const read = readPercentThreshold(text, 'mỗi tiêu chí', clause);
    if (!read.ok) return read;
    const interval = read.value;
    return parsed(
      condition({
        kind: EACH_CRITERION.kind,
        text: `mỗi tiêu chí ${printThreshold(interval)}`,
        holds: (context) =>
          everyLeaf(context, (points, max) =>
            contains(interval, points.times(Exact.hundred).dividedBy(max)),
          ),
      }),
    );
  },
};
