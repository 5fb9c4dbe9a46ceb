import { Exact } from '../../../src/domain/numbers/exact';
import { splitClauses } from '../../../src/domain/regulation/language/clauses';
import { printInterval, readInterval } from '../../../src/domain/regulation/language/interval';
import { printNumber, readNumber } from '../../../src/domain/regulation/language/numbers';
import { BANDS } from '../../../src/domain/regulation/rules/bands';
import { BINARY } from '../../../src/domain/regulation/rules/binary';
import { code, table } from '../markdown';
import { both, titled } from './gloss';

const NUMBERS = ['10', '1,5', '0.5', 'âm 5', '1.000', '1,000.5', '10 điểm', '2/3'];

const INTERVALS = [
  '>95%',
  'trên 95%',
  '≥95%',
  'từ 95% trở lên',
  '<50%',
  'dưới 50%',
  '≤50%',
  'không quá 50%',
  '75–95%',
  'từ 75% đến 95%',
  '50–<75%',
  'từ 50% đến dưới 75%',
  'trên 80% đến 90%',
  '3 ngày',
  '1–2 ngày',
  'trên 10 ngày',
  'còn lại',
  'from 50% to below 75%',
  'over 10 days',
  'other',
];

const COUNTING = [
  ...['ngày', 'lần', 'vụ', 'người', 'hồ sơ', 'cuộc', 'lớp'],
  ...['trường hợp', 'văn bản', 'báo cáo'],
];

function numberForm(text: string): string {
  const read = readNumber(text, Exact.integer(1000));
  return read.ok ? printNumber(read.value) : 'không đọc được · not read';
}

function intervalForm(text: string): string {
  const interval = readInterval(text);
  if (!interval.ok) throw new Error(`interval “${text}” is not read`);
  return printInterval(interval.value);
}

/** What the page says about gaps must be what the check of bands says. */
function hasGap(bands: string): boolean {
  const rule = BANDS.parse(bands, Exact.integer(2));
  if (!rule.ok) throw new Error(`“${bands}” is not read`);
  return rule.value.check().some(({ issue }) => issue === 'gap');
}

function checkedCounting(word: string): string {
  if (hasGap(`1–2 ${word}: 2; 3–5 ${word}: 1`)) throw new Error(`“${word}” does not count`);
  return word;
}

export function writingPart(): readonly string[] {
  if (!hasGap('1–10%: 2; 11–20%: 1')) throw new Error('percentages leave no gap');
  if (splitClauses('Giải Nhất, Nhì: 5; Ba: 3').length !== 2) throw new Error('comma separates');
  if (BINARY.parse('Đạt: 2, Không: 0', Exact.integer(2)).ok) throw new Error('comma separates');
  return [
    `## ${titled('Cách viết chung', 'Writing')}`,
    '',
    ...both(
      'Các ý trong một ô cách nhau bằng dấu chấm phẩy `;` hoặc xuống dòng. Dấu phẩy thuộc về tên gọi: `Giải Nhất, Nhì: 5` là một mức; `Đạt: 2, Không: 0` là lỗi, phải ghi `Đạt: 2; Không: 0`. Dấu hai chấm cuối cùng của mỗi ý tách tên gọi với số điểm. Chữ hoa, dấu tiếng Việt, khoảng trắng thừa không quan trọng. Từ khóa cũng đọc được bằng tiếng Anh, trừ các lựa chọn của *Thiết lập*. Không ô nào cần bắt đầu bằng `=`, `+`, `-` hay `@`.',
      'Clauses stand between semicolons or line breaks; a comma belongs to a label; the last colon of a clause separates the label from the points. `Đạt: 2, Không: 0` is an error that says so. Accents, case and extra spaces do not matter; keywords are also read in English, the choices of *Thiết lập* are not. No cell needs to begin with `= + - @`.',
    ),
    `### ${titled('Số', 'Numbers')}`,
    '',
    ...table(
      ['Ghi · typed', 'Hiểu là, khi số lớn nhất có thể là 1000 · read, where 1000 is the most'],
      NUMBERS.map((text) => [code(text), numberForm(text)]),
    ),
    ...both(
      'Chỗ nào 1.000 lớn hơn mức có thể thì không rõ là một nghìn hay là một: chương trình không đọc và hỏi lại.',
      'Where 1000 is more than the number can be, nobody can tell `1.000` from 1, and it is not read.',
    ),
    `### ${titled('Khoảng', 'Intervals')}`,
    '',
    ...table(
      ['Ghi · typed', 'Dạng chuẩn · normal form'],
      INTERVALS.map((text) => [code(text), code(intervalForm(text))]),
    ),
    ...both(
      `Có từ đếm (${COUNTING.map(checkedCounting).join(', ')}) thì khoảng tính trên số nguyên: \`1–2 ngày; 3–5 ngày\` không hở. Có \`%\` hoặc không có gì thì tính trên số thực: \`1–10%; 11–20%\` hở từ 10 đến 11, trang *Kiểm tra* báo lỗi Q08.`,
      'With a counting word an interval is over whole numbers, so `1–2 ngày; 3–5 ngày` leaves no gap. With `%` or nothing it is over real numbers, so `1–10%; 11–20%` does, and the self-check says so (Q08).',
    ),
  ];
}
