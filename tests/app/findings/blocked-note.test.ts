import { blockedNote, openErrors } from '../../../src/app/ranking/result-rows';
import type { FindingKind } from '../../../src/domain/findings/catalogue';
import { finding, type HandledFinding } from '../../../src/domain/findings/finding';
import type { UnitOutcome } from '../../../src/domain/year/outcome';
import { wordsFor } from '../../../src/locales/words';
import { outcomeOf } from '../../domain/years';

const [unit] = outcomeOf({
  regulation: { criteria: [['I', '', '100', 'Trực tiếp']] },
  sheets: { A: { I: null } },
}).units;

function open(kind: FindingKind, of: string | null): HandledFinding {
  return { ...finding({ kind, unit: of }), handling: { action: 'open' } };
}

function note(findings: readonly HandledFinding[], more: Partial<UnitOutcome> = {}): string {
  if (!unit) throw new Error('no unit');
  return blockedNote({ ...unit, ...more }, openErrors(findings, 'A'), wordsFor('vi'));
}

const OWN = open('missingScore', 'A');
const COMMON = open('voteUnreadable', null);

test.each<readonly [string, readonly HandledFinding[], string]>([
  ['its own', [OWN, OWN], 'còn 2 lỗi'],
  ['not its own', [COMMON], 'còn 1 lỗi của quy chế, biểu quyết'],
  ['both', [OWN, COMMON], 'còn 1 lỗi và 1 lỗi của quy chế, biểu quyết'],
  ['another unit’s', [open('missingScore', 'B')], 'chưa có tổng điểm'],
  // It waits for one award or tie, and holds no unit back.
  ['in the count of a vote', [open('ballotsDoNotAdd', null)], 'chưa có tổng điểm'],
])('the errors that hold a unit back are counted by whose they are: %s', (_, findings, said) => {
  expect(note(findings)).toBe(`Chưa xếp hạng: ${said} (xem Kiểm tra)`);
});

test('a condition that is not known is no error', () => {
  expect(note([], { rankOpen: 'không có vi phạm' })).toBe(
    'Chưa xếp hạng: chưa rõ “không có vi phạm”',
  );
});
