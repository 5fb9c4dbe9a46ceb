import {
  printConditions,
  readConditions,
} from '../../../../src/domain/regulation/conditions/conditions';
import { CONDITION_KINDS } from '../../../../src/domain/regulation/conditions/registry';
import { printedOr, problemOf } from '../language/parsing';

function shown(text: string): string {
  return printedOr(readConditions(text), printConditions);
}

/** The ways in which regulations word one condition, each in full. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'xếp loại từ Tốt': [
    'phân loại từ Tốt',
    'classified at least Tốt',
    'class at least Tốt',
    'xếp loại từ Tốt trở lên',
  ],
  'tổng điểm từ 90': [
    'tổng số điểm từ 90 trở lên',
    'total score from 90',
    'total points from 90 points',
    'total at least 90',
    'tổng điểm 90 điểm trở lên',
  ],
  'tổng điểm đến 90': ['tổng điểm không quá 90', 'tổng điểm 90 trở xuống', 'tổng điểm ≤ 90'],
  'tỷ lệ từ 90%': [
    'tỉ lệ từ 90%',
    'tỷ lệ (%) từ 90%',
    'rate from 90%',
    'percent from 90%',
    'percentage from 90%',
  ],
  'điểm mục I.1.2 từ 80%': [
    'mục I.1.2 từ 80%',
    'điểm tiêu chí I.1.2 từ 80%',
    'tiêu chí I.1.2 từ 80%',
    'section I.1.2 from 80%',
    'criterion I.1.2 from 80%',
  ],
  'mỗi tiêu chí từ 75%': [
    'từng tiêu chí từ 75%',
    'each criterion from 75%',
    'every criterion from 75%',
  ],
  'không có tiêu chí 0 điểm': [
    'không có tiêu chí nào 0 điểm',
    'không có tiêu chí bị 0 điểm',
    'không có tiêu chí điểm 0',
    'no criterion at 0',
    'no criterion with 0 points',
  ],
  'có Cờ năm nay': [
    'có Cờ trong năm',
    'co Cờ năm nay',
    'has Cờ this year',
    'có được tặng Cờ năm nay',
  ],
  'có Cờ năm trước': ['has Cờ last year', 'Có danh hiệu Cờ năm trước'],
  'có Tập thể được tặng Cờ năm nay': ['có tặng thưởng Tập thể được tặng Cờ năm nay'],
  '10 năm liền Cờ': [
    '10 năm liên tục Cờ',
    'đạt 10 năm liên tiếp đạt Cờ',
    '10 years running Cờ',
    '10 consecutive years Cờ',
  ],
  'chưa được Cờ trong 10 năm': [
    'chưa có Cờ trong 10 năm',
    'chưa được Cờ trong vòng 10 năm gần đây',
    'chưa được Cờ trong 10 năm gần nhất',
    'not awarded Cờ in 10 years',
  ],
  'chưa được Cờ trong 1 năm': ['not awarded Cờ in 1 year'],
  'dẫn đầu cụm, khối': ['dẫn đầu', 'dẫn đầu cụm', 'leads the cluster'],
  'có đăng ký thi đua': [
    'đăng ký thi đua',
    'đã đăng ký tham gia thi đua',
    'có đăng ký thi đua năm nay',
    'đăng ký thi đua đầu năm',
  ],
  'có ký giao ước': [
    'ký giao ước',
    'có ký kết giao ước',
    'đã ký giao ước thi đua',
    'ký giao ước năm nay',
    'signed pact',
    'has signed the pact',
    'signed the pact',
  ],
  'xác nhận: Không nợ': ['xác nhận : Không nợ', 'confirm: Không nợ', 'confirmed:Không nợ'],
};

describe('a condition in other words', () => {
  const said = Object.entries(SAID).flatMap(([normal, texts]) =>
    [normal, ...texts].map((text) => [text, normal] as const),
  );
  it.each(said)('%s: %s', (text, normal) => {
    expect(shown(text)).toBe(normal);
  });
});

describe('a condition with something before it or after it says something else', () => {
  it.each([
    'không xếp loại từ Tốt',
    'trừ tổng điểm từ 90',
    'có tỷ lệ từ 90%',
    'trừ điểm mục I từ 80%',
    'điểm mục từ 80%',
    'với mỗi tiêu chí từ 75%',
    'có không có tiêu chí 0 điểm',
    'không có tiêu chí 0 điểm nào',
    'không có tiêu chí 10 điểm',
    'no criterion with 0 pointsx',
    'không có Cờ năm nay',
    'không có Cờ năm trước',
    'có Cờ năm nay thôi',
    'có Cờ năm trước nữa',
    'có 2 năm liền Cờ',
    '100 năm liền Cờ',
    '2 năm liền',
    'đã chưa được Cờ trong 5 năm',
    'chưa được Cờ trong 5 năm nữa',
    'chưa được Cờ trong 100 năm',
    'không đăng ký thi đua',
    'có đăng ký thi đua muộn',
    'not registered',
    'không ký giao ước',
    'có ký giao ước đầu năm',
    'pact signed late',
    'không dẫn đầu',
    'đã xác nhận: không nợ',
    'xác nhận không nợ',
  ])('%s', (text) => {
    expect(problemOf(readConditions(text))).not.toBeNull();
  });

  it.each([
    ['phân loại Tốt', 'xếp loại từ Tốt'],
    ['classified Tốt', 'xếp loại từ Tốt'],
    ['tổng điểm trên 90%', 'tỷ lệ trên 90%'],
    ['tỷ lệ dưới 90', 'tỷ lệ dưới 90%'],
    ['từng tiêu chí trên 3', 'mỗi tiêu chí trên 3%'],
    ['has Cờ', 'có Cờ năm nay'],
    ['có danh hiệu Cờ', 'có Cờ năm nay'],
    ['chưa có Cờ', 'chưa được Cờ trong 5 năm'],
    ['not awarded Cờ', 'chưa được Cờ trong 5 năm'],
  ])('%s: did you mean %s', (text, suggestion) => {
    expect(problemOf(readConditions(text))).toBe(`unknownWord ${text} → ${suggestion}`);
  });
});

test('each kind of condition has a name of its own and a pattern to show', () => {
  const kinds = CONDITION_KINDS.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  for (const { kind, label, alsoRead = [] } of CONDITION_KINDS) {
    for (const text of [kind, label, ...alsoRead]) expect(text).toMatch(/^\S/);
  }
});
