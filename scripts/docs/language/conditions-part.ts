import type { Verdict } from '../../../src/domain/regulation/conditions/condition';
import {
  evaluateAll,
  printConditions,
  readConditions,
} from '../../../src/domain/regulation/conditions/conditions';
import { CONDITION_KINDS } from '../../../src/domain/regulation/conditions/registry';
import { code, table } from '../markdown';
import { EITHER, SITUATIONS, type Situation } from './condition-examples';
import { both, titled } from './gloss';

const VERDICTS: readonly Verdict['verdict'][] = ['met', 'failed', 'unknown'];

/** Where the first situation meets the text, the second fails it, and nobody can judge the third. */
function judged(text: string, situations: readonly Situation[]): readonly string[] {
  const read = readConditions(text);
  if (!read.ok || printConditions(read.value) !== text) throw new Error(`condition “${text}”`);
  const verdicts = situations.map(({ context }) => evaluateAll(read.value, context).verdict);
  if (verdicts.join() !== VERDICTS.join()) throw new Error(`“${text}”: ${verdicts.join()}`);
  return [code(text), ...situations.map(({ says }) => says)];
}

export function conditionsPart(): readonly string[] {
  const rows = CONDITION_KINDS.map(({ kind, example }) => {
    const situations = SITUATIONS[kind];
    if (!situations) throw new Error(`${kind}: no situations`);
    return judged(example, situations);
  });
  const patterns = CONDITION_KINDS.flatMap(({ label, alsoRead = [] }) => [label, ...alsoRead]);
  return [
    `## ${titled('Điều kiện', 'Conditions')}`,
    '',
    ...both(
      'Ghi ở cột *Điều kiện* của *Xếp loại*, *Cơ cấu khen thưởng*, *Điều kiện xét*. Các ý cách nhau bằng dấu chấm phẩy phải cùng đạt; trong một ý có thể ghi `hoặc`. Chưa rõ không phải là không đạt: thiếu điểm, thiếu dữ liệu, chưa ai xác nhận thì chưa kết luận, và mức xếp loại, danh hiệu ấy để “Chưa quyết định”.',
      'Clauses parted by semicolons must all hold; `hoặc` stands inside a clause. Unknown is no failure: a score, a record or a confirmation that is not there leaves the class or the place undecided.',
    ),
    ...table(
      ['Ví dụ · example', 'Đạt · met', 'Không đạt · failed', 'Chưa rõ · unknown'],
      [...rows, judged(EITHER.text, EITHER.situations)],
    ),
    ...both(
      'Năm thi đua của ví dụ là 2026. Danh hiệu tìm ở *Khen thưởng đã có* theo *Năm* của thành tích. Có dòng là có; không có dòng chỉ là không có khi *Có đủ dữ liệu khen thưởng từ năm* nói dữ liệu đã đủ. `xác nhận:` là điều chỉ con người biết: ai không đạt thì ghi ở *Không xét, chưa xét*, rồi điền ngày ở *Đã rà soát điều kiện không xét, chưa xét*.',
      'The year is 2026. Titles are looked for in *Khen thưởng đã có*; that there is none counts only from the year on from which records are complete. What only people can say is confirmed by reviewing the exclusions.',
    ),
    'Các mẫu câu · all patterns:',
    '',
    ...patterns.map((pattern) => `- ${code(pattern)}`),
    '',
  ];
}
