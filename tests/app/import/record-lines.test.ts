import { describeReason } from '../../../src/app/ranking/result-rows';
import { honourLines, markLines, rivalLines } from '../../../src/app/explanation/record-lines';
import type { LeafDetail, MarkUse } from '../../../src/domain/explanation/node';
import { NOWHERE } from '../../../src/domain/findings/finding';
import { Exact } from '../../../src/domain/numbers/exact';
import type { Measured } from '../../../src/domain/regulation/rule';
import { wordsFor } from '../../../src/locales/words';
import { exact } from '../../domain/builders';
import { yearOf } from '../../domain/years';

const words = wordsFor('vi');

function shown(lines: ReturnType<typeof markLines>): readonly string[] {
  return lines.map(({ text, value, how }) => `${text}: ${value}${how === '' ? '' : ` · ${how}`}`);
}

function mark(assessor: string, use: MarkUse['use'], asRank = false): MarkUse {
  const [points, rank] = asRank ? [null, exact('5')] : [exact('36'), null];
  const by = 'peer' as const;
  const about = { code: 'I', unit: 'A', assessorUnit: null, place: NOWHERE };
  return { mark: { ...about, assessor, by, points, rank }, asRank, use };
}

test('marks name the rule and what fell away; a rank is called a rank', () => {
  const marks = [mark('B', 'counted'), mark('C', 'highest'), mark('D', 'lowest')];
  const means = [
    {
      source: 'outside',
      how: 'trimmed',
      counted: 1,
      dropped: [exact('7'), exact('9.5')],
      points: exact('36'),
    },
  ] as const;
  expect(shown(markLines({ marks, means }, words))).toEqual([
    'Điểm bên ngoài chung: 36 · bỏ cao nhất 9,5 và thấp nhất 7, trung bình của 1 điểm còn lại',
    'Điểm của B: 36',
    'Điểm của C: 36 · bỏ, vì là điểm cao nhất',
    'Điểm của D: 36 · bỏ, vì là điểm thấp nhất',
  ]);
  expect(shown(markLines({ marks: [mark('Cục 1', 'counted', true)], means: [] }, words))).toEqual([
    'Hạng do Cục 1 xếp: 5',
  ]);
});

test('an award that earned nothing says so', () => {
  const honour = { award: 'Bằng khen', inPeriod: true, yearsAgo: 0 };
  const honours: LeafDetail['honours'] = [
    { honour, use: 'nothing', points: Exact.zero },
    { honour: { ...honour, inPeriod: false, yearsAgo: 2 }, use: 'nothing', points: Exact.zero },
    { honour, use: 'earned', points: exact('4') },
  ];
  expect(shown(honourLines({ honours }, words))).toEqual([
    'Khen thưởng đã có: Bằng khen · trong kỳ này: không được điểm nào',
    'Khen thưởng đã có: Bằng khen · của 2 năm trước, không thuộc kỳ này: không được điểm nào',
    'Khen thưởng đã có: Bằng khen · trong kỳ này: được 4 điểm',
  ]);
});

test.each<readonly [Measured, string]>([
  [{ by: 'share', excess: exact('0.5') }, 'vượt 50% chỉ tiêu'],
  [{ by: 'share', excess: Exact.zero }, 'đạt 100% chỉ tiêu'],
  [{ by: 'amount', excess: exact('3') }, 'vượt chỉ tiêu 3'],
  [{ by: 'reached', reached: exact('0.8') }, 'đạt 80% chỉ tiêu'],
  [{ by: 'result', result: exact('20') }, 'không có chỉ tiêu, so kết quả 20'],
])('a comparison says what it measures: %j', (measured, said) => {
  const rival = { unit: 'B', result: null, target: null, ranks: [], place: null };
  const rivals = [{ ...rival, measured, points: exact('3.75') }];
  const lines = rivalLines({ measured, rivals }, { words, lateRule: '', nameOf: (code) => code });
  expect(shown(lines)).toEqual([`Đơn vị này: ${said}`, `So với B: ${said} · được 3,75 điểm`]);
});

test('too few votes say how many it takes', () => {
  const year = yearOf({ regulation: { criteria: [] }, sheets: { A: {} } });
  const reason = { reason: 'votesTooFew', agree: 6, of: 8, share: 'từ 80%' } as const;
  expect(describeReason({ ...reason, withChair: false }, year, words)).toBe(
    'Không đủ phiếu: 6/8 (cần từ 80%)',
  );
  expect(describeReason({ ...reason, withChair: true }, year, wordsFor('en'))).toBe(
    'Too few votes: 6 of 8 (needs từ 80%, that of the chair among them)',
  );
});
