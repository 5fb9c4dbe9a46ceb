import { Exact } from '../../../numbers/exact';
import type { Sums } from '../../../scoring/results';
import { matchFolded } from '../../language/match';
import { parsed } from '../../language/parsed';
import { condition, type Answer, type ConditionKind } from '../condition';
import { measureOf, printThreshold, readThreshold, within } from '../threshold';

const SECTION = /^(?:diem )?(?:muc|tieu chi|section|criterion) (\S+) (.+)/d;

/** `điểm mục I từ 80%`, of that section's own base; `điểm mục I từ 30`, in points. */
export const SECTION_POINTS: ConditionKind = {
  kind: 'section',
  label: 'điểm mục <mã> từ <điểm hoặc %>',
  alsoRead: ['điểm tiêu chí <mã> từ <điểm hoặc %>'],
  example: 'điểm mục I từ 80%',
  parse(clause) {
    const [code, text = ''] = matchFolded(clause, SECTION) ?? [];
    if (code === undefined) return null;
    const read = readThreshold(text);
    if (!read.ok) return read;
    const interval = read.value;
    const inPercent = measureOf(interval) === 'percent';
    const answer = (sums: Sums | undefined): Answer => {
      // Nothing of it applies to this unit: zero of zero is neither enough nor too little.
      if (!sums || sums.final === null || sums.base.sign() <= 0) return null;
      const { final, base } = sums;
      return within(interval, inPercent ? final.times(Exact.hundred).dividedBy(base) : final);
    };
    return parsed(
      condition({
        kind: SECTION_POINTS.kind,
        text: `điểm mục ${code} ${printThreshold(interval)}`,
        mentions: { codes: [code] },
        holds: ({ scores }) => answer(scores.nodes.get(code)),
      }),
    );
  },
};
