import { parsed } from '../language/parsed';
import type { RuleKind } from '../rule';
import { choiceRule, printLevels, readLevels } from './choice';

/** One of several named levels: `Giải Nhất: 5; Giải Nhì: 4; Không giải: 0`. */
export const LEVELS: RuleKind = {
  kind: 'levels',
  label: 'Mức',
  alsoRead: ['Chọn mức', 'Xếp giải', 'levels'],
  grammar: 'nhãn: điểm; nhãn: điểm; …',
  example: { max: '5', points: 'Nhất: 5; Nhì: 4; Ba: 3; Tham gia: 2; Không: 0' },
  parse(points, max) {
    const levels = readLevels(points, max);
    if (!levels.ok) return levels;
    return parsed(choiceRule(LEVELS.kind, levels.value, max, () => printLevels(levels.value)));
  },
};
