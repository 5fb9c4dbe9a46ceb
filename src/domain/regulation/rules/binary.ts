import { Exact } from '../../numbers/exact';
import { parsed, unreadable } from '../language/parsed';
import type { RuleKind } from '../rule';
import { choiceRule, printLevels, readLevels, type Level } from './choice';

/** Met or not met; empty: the maximum or nothing. */
export const BINARY: RuleKind = {
  kind: 'binary',
  label: 'Đạt/Không đạt',
  alsoRead: ['Định tính', 'Có/Không', 'Đạt', 'pass/fail', 'yes/no', 'binary'],
  grammar: '[nhãn: điểm; nhãn: điểm]',
  example: { max: '2', points: 'Đã ban hành: 2; Không: 0' },
  parse(points, max) {
    if (points === '') {
      const levels: readonly Level[] = [
        { label: 'Đạt', points: max },
        { label: 'Không đạt', points: Exact.zero },
      ];
      return parsed(choiceRule(BINARY.kind, levels, max, () => ''));
    }
    const levels = readLevels(points, max);
    if (!levels.ok) return levels;
    if (levels.value.length !== 2) return unreadable('unreadable', points);
    return parsed(choiceRule(BINARY.kind, levels.value, max, () => printLevels(levels.value)));
  },
};
