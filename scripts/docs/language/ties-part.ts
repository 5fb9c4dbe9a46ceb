import { ENDING_WORDS, printTieChain, readTieChain } from '../../../src/domain/ranking/tie-chain';
import { section, TIE_STEPS } from '../../../src/domain/ranking/tie-steps';
import { code, codes, table } from '../markdown';
import { both, titled } from './gloss';

const MEANINGS: Readonly<Record<string, string>> = {
  [section('I').label]: 'điểm của mục hay tiêu chí có mã ấy · points of that section or criterion',
  'điểm thưởng cao hơn': 'điểm thưởng sau giới hạn · bonus after its cap',
  'điểm trừ ít hơn': 'điểm trừ · deductions',
  'điểm tự chấm sát hơn':
    'tự chấm chênh ít hơn với điểm cuối cùng · self score closer to the final one',
  'nhiều tiêu chí đạt tối đa hơn': 'số tiêu chí được điểm tối đa · criteria at their maximum',
  'hạng năm trước cao hơn':
    'dòng “Hạng 2” của năm trước ở *Khen thưởng đã có* · a record “Hạng 2” of the year before',
  'nộp sớm hơn': 'ngày nộp đã xác nhận · confirmed date of submission',
};

function checkedChain(text: string): string {
  const chain = readTieChain(text, new Set(['I']));
  if (!chain.ok || printTieChain(chain.value) !== text) throw new Error(`chain “${text}”`);
  return text;
}

export function tiesPart(): readonly string[] {
  const steps = [section('I'), ...TIE_STEPS].map(({ label }) => {
    const meaning = MEANINGS[label];
    if (meaning === undefined) throw new Error(`“${label}”: what does it compare?`);
    return [code(checkedChain(label)), meaning];
  });
  const endings = Object.values(ENDING_WORDS).map(checkedChain);
  return [
    `## ${titled('Phân định khi bằng điểm', 'Equal points')}`,
    '',
    ...both(
      `*Thứ tự phân định khi bằng điểm* của *Thiết lập*: các bước cách nhau bằng dấu chấm phẩy, ví dụ ${code(checkedChain('điểm mục I cao hơn; điểm thưởng cao hơn; bỏ phiếu'))}. Hơn ở bước trước thì đứng trước; bằng nhau thì sang bước sau.`,
      'The setting: steps parted by semicolons, each compared only where all before it are equal.',
    ),
    ...table(['Bước · step', 'So sánh · compares'], steps),
    ...both(
      `Cuối cùng là một trong: ${codes(endings)}. Còn bằng nhau thì đồng hạng; nếu ở ranh giới khen thưởng thì ghi “Chưa quyết định” đến khi có phiếu *Phân định bằng điểm* ở *Kết quả suy tôn* hoặc kết luận ở *Kết luận*. Bước nào không có số liệu của một đơn vị thì bước ấy không phân định.`,
      'The last one says who decides. What is still equal shares the rank; at the edge of an award it stays undecided until a vote or a conclusion says who goes first. A step that lacks a figure parts nobody.',
    ),
  ];
}
