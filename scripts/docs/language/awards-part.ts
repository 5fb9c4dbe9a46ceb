import { readAwardBase, type AwardBase } from '../../../src/domain/awards/award-base';
import { readAwardSource, type AwardSource } from '../../../src/domain/awards/award-source';
import { countPlaces, readQuantity } from '../../../src/domain/awards/quantity';
import { code, codes, table } from '../markdown';
import { both, titled } from './gloss';

const SIZES = [8, 11, 13] as const;
const QUANTITIES = [
  '3',
  '20%',
  'không quá 20%',
  'dưới 10: 1; từ 10: 2',
  'theo phân bổ: 3',
  'không hạn chế',
];

const BASES: Readonly<Record<string, readonly [AwardBase['kind'], string]>> = {
  'số đơn vị': [
    'members',
    'mọi đơn vị thành viên (cũng là khi để trống) · all members, also when empty',
  ],
  'số đơn vị được xếp hạng': ['ranked', 'đơn vị có hạng · ranked units'],
  'số đơn vị đủ điều kiện': [
    'eligible',
    'đơn vị đạt *Điều kiện* của danh hiệu ấy · who meets its conditions',
  ],
  'số đơn vị dẫn đầu cụm, khối': ['leaders', 'mỗi cụm, khối một đơn vị · one of each cluster'],
  'số đơn vị được đề nghị Cờ thi đua của Bộ': [
    'proposedFor',
    'đơn vị được đề nghị danh hiệu ấy · who is proposed for it',
  ],
  'ngoài sổ': ['outside', '*Tổng số tập thể để tính tỷ lệ (ngoài sổ)* · the setting'],
  '36': ['number', 'chính số ấy · that number'],
};

const SOURCES: Readonly<Record<string, readonly [AwardSource['kind'], string]>> = {
  'Tất cả đơn vị': ['all', 'mọi đơn vị (cũng là khi để trống) · everybody, also when empty'],
  'Đơn vị dẫn đầu cụm, khối': ['leaders', 'đơn vị hạng 1 · who is first'],
  'Đơn vị được đề nghị Cờ thi đua của Bộ': [
    'proposedFor',
    'chỉ đơn vị được đề nghị danh hiệu ấy · only who is proposed for it',
  ],
  'Trừ đơn vị được đề nghị Cờ thi đua của Bộ': ['except', 'đơn vị khác · everybody else'],
};

function places(text: string): readonly string[] {
  const quantity = readQuantity(text);
  if (!quantity.ok) throw new Error(`quantity “${text}”`);
  return SIZES.map((size) => String(countPlaces(quantity.value, size, size, 'halfUp')));
}

function checkedBase([text, [kind, meaning]]: readonly [
  string,
  readonly [string, string],
]): readonly string[] {
  const base = readAwardBase(text);
  if (!base.ok || base.value.kind !== kind) throw new Error(`base “${text}”`);
  return [code(text), meaning];
}

function checkedSource([text, [kind, meaning]]: readonly [
  string,
  readonly [string, string],
]): readonly string[] {
  const source = readAwardSource(text);
  if (!source.ok || source.value.kind !== kind) throw new Error(`source “${text}”`);
  return [code(text), meaning];
}

const METHODS: readonly (readonly [string, string])[] = [
  ['Theo thứ hạng', 'lần lượt theo hạng (cũng là khi để trống) · by rank, also when empty'],
  ['Theo phiếu', 'ai đủ phiếu, nhiều phiếu hơn đứng trước · by the votes'],
  [
    'Theo thứ hạng và phiếu',
    'lần lượt theo hạng, phải đủ phiếu · by rank, and the votes must suffice',
  ],
  ['Hội đồng quyết định', 'theo dòng `Khen thưởng: …` ở *Kết luận* · as *Kết luận* records it'],
];

export function awardsPart(): readonly string[] {
  return [
    `## ${titled('Cơ cấu khen thưởng', 'Awards')}`,
    '',
    ...both(
      'Mỗi dòng một danh hiệu, hình thức, cao trước thấp sau (*Thứ tự*). Một đơn vị chỉ được một danh hiệu của bậc thang trong năm; *Loại khen* khác “Hằng năm” (giai đoạn, chuyên đề, đột xuất) đứng riêng, không chiếm chỗ của ai. Chỉ đề nghị khi mọi cách mà năm ấy còn có thể kết thúc đều cho cùng kết quả.',
      'One row for each award, best first. A unit gets one award of the year’s ladder; a *Loại khen* other than “Hằng năm” stands beside it. A unit is proposed only if it gets the same in every way in which the year may still end.',
    ),
    `### ${titled('Số lượng', 'Quantity')}`,
    '',
    ...table(
      ['Số lượng', ...SIZES.map((size) => `cụm ${String(size)} đơn vị · ${String(size)} units`)],
      QUANTITIES.map((text) => [code(text), ...places(text)]),
    ),
    ...both(
      '`20%` làm tròn theo *Làm tròn số lượng* (bảng trên: `Từ 5 làm tròn lên`; để trống là làm tròn xuống); `không quá 20%` luôn làm tròn xuống. Tỷ lệ lấy trên *Tính trên*:',
      '`20%` is rounded as *Làm tròn số lượng* says (above: half up; empty: down), `không quá 20%` always down. The share is taken of *Tính trên*:',
    ),
    ...table(['Tính trên', 'Là · meaning'], Object.entries(BASES).map(checkedBase)),
    `### ${titled('Nguồn xét, phạm vi, cách chọn', 'Source, scope, method')}`,
    '',
    ...table(
      ['Nguồn xét', 'Xét ai · who is considered'],
      Object.entries(SOURCES).map(checkedSource),
    ),
    ...table(
      ['Cách chọn', 'Chọn thế nào · how'],
      METHODS.map(([text, meaning]) => [code(text), meaning]),
    ),
    ...both(
      `*Phạm vi* (đếm số lượng ở đâu): ${codes(['Mỗi cụm, khối', 'Mỗi nhóm', 'Toàn sổ'])}; để trống là mỗi cụm, khối. *Hạng từ*, *Hạng đến* giới hạn hạng được xét. *Khi thiếu đơn vị đủ điều kiện*: ${codes(['Xét đơn vị kế tiếp', 'Để trống'])}; không ghi thì theo *Thiết lập*.`,
      '*Phạm vi* says where the places are counted; *Hạng từ*, *Hạng đến* limit the ranks; where a unit fails its conditions, the next one takes the place or it stays empty.',
    ),
  ];
}
