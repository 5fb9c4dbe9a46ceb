import { readQuantity } from '../../src/domain/awards/quantity';
import { readTieChain, type TieEnding } from '../../src/domain/ranking/tie-chain';
import { readApplicability } from '../../src/domain/regulation/applicability';
import { APPLICABILITY_SETTINGS } from '../../src/domain/settings/groups/applicability';
import { ACTIONS } from '../../src/excel/sheets/checks';
import { code, codes, table } from './markdown';

const STEPS = [
  'điểm mục I cao hơn',
  'điểm thưởng cao hơn',
  'điểm trừ ít hơn',
  'điểm tự chấm sát hơn',
  'nhiều tiêu chí đạt tối đa hơn',
];

const ENDINGS: Readonly<Record<TieEnding, string>> = {
  vote: 'bỏ phiếu',
  leader: 'trưởng cụm, khối quyết định',
  meeting: 'Hội nghị quyết định',
  shared: 'đồng hạng',
  unstated: '',
};

const QUANTITIES = [
  '3',
  '20%',
  'không quá 20%',
  'dưới 10: 1; từ 10: 2',
  'theo phân bổ: 3',
  'không hạn chế',
];

const APPLIES = ['Tất cả', 'Nhóm A; B', 'Trừ nhóm A', 'Trừ X; Y', 'Cụm 1; Cụm 2'];

function checkedStep(text: string): string {
  const chain = readTieChain(text, new Set(['I']));
  if (!chain.ok || chain.value.steps[0]?.label !== text) throw new Error(`step “${text}”`);
  return text;
}

function checkedEnding([ending, text]: readonly [string, string]): string {
  const chain = readTieChain(text, new Set());
  if (!chain.ok || chain.value.ending !== ending) throw new Error(`ending “${text}”`);
  return text;
}

function quantityKind(text: string): string {
  const quantity = readQuantity(text);
  if (!quantity.ok) throw new Error(`quantity “${text}”`);
  switch (quantity.value.kind) {
    case 'fixed':
      return 'that many places';
    case 'share':
      return quantity.value.atMost
        ? 'a share of *Tính trên*, always rounded down'
        : 'a share of *Tính trên*, rounded as *Làm tròn số lượng* says (empty: down)';
    case 'bySize':
      return 'by the number of units';
    case 'unlimited':
      return 'as many as there are units';
  }
}

function appliesTo(text: string): string {
  const { except, names } = readApplicability(text);
  if (names.length === 0) return 'every unit';
  const who = names.length === 1 ? 'the one named' : `the ${String(names.length)} named`;
  return `${except ? 'every unit but' : 'only'} ${who}: a group, a cluster or a unit`;
}

export function languagesPart(): readonly string[] {
  const endings = Object.entries(ENDINGS).filter(([, text]) => text !== '');
  return [
    '## The other small languages',
    '',
    '**Thứ tự phân định khi bằng điểm** (*Thiết lập*) – steps parted by semicolons:',
    '',
    ...STEPS.map((text) => `- ${code(checkedStep(text))}`),
    '',
    `and at the end one of ${codes(endings.map(checkedEnding))}. What no step parts shares the rank. At the edge of an award it stays undecided, whatever the ending says, until *Kết luận* holds a decision.`,
    '',
    '**Số lượng** (*Cơ cấu khen thưởng*):',
    '',
    ...table(
      ['Typed', 'Places'],
      QUANTITIES.map((text) => [code(text), quantityKind(text)]),
    ),
    '**Tính trên**: empty or `số đơn vị`, `số đơn vị được xếp hạng`, or a whole number. **Nguồn xét**: empty or `Tất cả đơn vị`, or `Trừ đơn vị được đề nghị <danh hiệu>`. Any other text in these two is error Q13.',
    '',
    '**Áp dụng** (*Bảng tiêu chí*; holds for the rows below too):',
    '',
    ...table(
      ['Typed', 'Applies to'],
      APPLIES.map((text) => [code(text), appliesTo(text)]),
    ),
    `**Cách xử lý** (*Không chấm*): ${codes(Object.values(APPLICABILITY_SETTINGS.naEffect.choices))}; empty: the setting. *Đơn vị*: one unit, or empty or \`Tất cả\` for everybody.`,
    '',
    `**Xử lý** (*Kiểm tra*): ${codes(Object.values(ACTIONS))}. An exception without a reason is no exception. Both hold while code, unit, criterion and *Hiện tại* stay the same.`,
    '',
  ];
}
