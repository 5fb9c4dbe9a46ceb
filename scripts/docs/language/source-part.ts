import { meanOf, type AssessorMean } from '../../../src/domain/regulation/sources/assessor-mean';
import { printNumber } from '../../../src/domain/regulation/language/numbers';
import {
  printScoreSource,
  readScoreSource,
} from '../../../src/domain/regulation/sources/score-source';
import { VERIFICATION_SETTINGS } from '../../../src/domain/settings/groups/verification';
import { Exact } from '../../../src/domain/numbers/exact';
import { code, table } from '../markdown';
import { both, titled } from './gloss';
import { figure } from './given';

const GIVEN = { verified: '90', self: '95', peer: '80', council: '88' } as const;
const SOURCES = [
  'Thẩm định',
  'Tự chấm',
  'Chấm chéo',
  'Hội đồng',
  'Trung bình: Thẩm định, Chấm chéo',
  '60% Thẩm định + 40% Chấm chéo',
];
const MARKS = ['95', '92', '90', '88', '70'];

function finalOf(text: string): string {
  const read = readScoreSource(text);
  if (!read.ok || printScoreSource(read.value) !== text) throw new Error(`source “${text}”`);
  const parts = read.value.terms.map(({ source, weight }) => figure(GIVEN[source]).times(weight));
  return `**${printNumber(Exact.sum(parts))}**`;
}

function refused(text: string): string {
  if (readScoreSource(text).ok) throw new Error(`source “${text}” is read`);
  return text;
}

function meanFigure(how: AssessorMean): string {
  const mean = meanOf(MARKS.map(figure), how, 3);
  if (mean === null) throw new Error('too few marks');
  return `**${printNumber(mean)}**`;
}

export function sourcePart(): readonly string[] {
  const { peerMean, peerLevel } = VERIFICATION_SETTINGS;
  const means = Object.entries(peerMean.choices) as [AssessorMean, string][];
  const levels = Object.values(peerLevel.choices).slice(1).map(code).join(', ');
  return [
    `## ${titled('Điểm cuối cùng lấy theo', 'Whose scores make the final one')}`,
    '',
    ...both(
      `*Điểm cuối cùng lấy theo* của *Thiết lập*. Ví dụ: thẩm định ${GIVEN.verified}, tự chấm ${GIVEN.self}, chấm chéo ${GIVEN.peer}, Hội đồng ${GIVEN.council}.`,
      'The setting; worked out on the four scores above. The weights of several sources add up to 100 %.',
    ),
    ...table(
      ['Ghi · typed', 'Điểm cuối cùng'],
      SOURCES.map((text) => [code(text), finalOf(text)]),
    ),
    ...both(
      `Không bao giờ lấy điểm cao hơn trong hai điểm: ${code(refused('Cao nhất'))} là lỗi. Điểm chấm chéo và điểm Hội đồng nhập ở trang *Điểm chấm ngoài*, theo ${levels} như *Chấm chéo* nói; *Người chấm* là tên đơn vị, hoặc bắt đầu bằng “Hội đồng”. Chưa đủ *Số người chấm tối thiểu* thì chưa có điểm.`,
      'The higher of two scores is never taken. Marks of peers and of the council stand in *Điểm chấm ngoài*, for a criterion, a section or the total (`Tổng`).',
    ),
    ...table(
      ['Cách lấy điểm chấm chéo', `Điểm chấm · marks ${MARKS.join('; ')}`],
      means.map(([how, label]) => [code(label), meanFigure(how)]),
    ),
  ];
}
