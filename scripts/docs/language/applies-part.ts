import { readApplicability } from '../../../src/domain/regulation/applicability';
import { printNumber } from '../../../src/domain/regulation/language/numbers';
import { APPLICABILITY_SETTINGS } from '../../../src/domain/settings/groups/applicability';
import { code, codes, table } from '../markdown';
import { both, titled } from './gloss';
import { regulationOf, scoreSheet, UNIT, type CriterionLine } from './worked-year';

const APPLIES = ['Tất cả', 'Nhóm Sở; Văn phòng', 'Trừ nhóm Quỹ', 'Trừ Xã A; Xã B', 'Cụm 1; Cụm 2'];

function appliesTo(text: string): string {
  const { except, names } = readApplicability(text);
  if (names.length === 0) return 'mọi đơn vị · every unit';
  const count = String(names.length);
  return except
    ? `mọi đơn vị trừ ${count} tên đã ghi · every unit but the ${count} named`
    : `chỉ ${count} tên đã ghi · only the ${count} named`;
}

/** Two groups with a main section each, beside one for both. */
const OWN_TABLES: readonly CriterionLine[] = [
  ['I', 'Mục', '60', 'Cộng', '', 'Nhóm Xã'],
  ['I.1', 'Tiêu chí', '60', 'Trực tiếp'],
  ['II', 'Mục', '60', 'Cộng', '', 'Nhóm Phường'],
  ['II.1', 'Tiêu chí', '60', 'Trực tiếp'],
  ['III', 'Mục', '40', 'Cộng'],
  ['III.1', 'Tiêu chí', '30', 'Trực tiếp'],
  ['III.2', 'Tiêu chí', '10', 'Trực tiếp', '', 'Trừ nhóm Phường'],
];

const ROWS = { 'II.1': { self: 50 }, 'III.1': { self: 25 } };
const EFFECTS = APPLICABILITY_SETTINGS.naEffect.choices;

function wardWith(effect: string): readonly string[] {
  const settings = { 'Khi tiêu chí không áp dụng': effect };
  const ward = { ...UNIT, group: 'Phường' };
  const { total, base } = scoreSheet(regulationOf(OWN_TABLES, settings), ROWS, [], ward);
  if (total === null) throw new Error('no total');
  return [`**${printNumber(total)}**`, `**${printNumber(base)}**`];
}

export function appliesPart(): readonly string[] {
  return [
    `## ${titled('Tiêu chí áp dụng cho ai', 'To whom a criterion applies')}`,
    '',
    ...both(
      'Cột *Áp dụng* của *Bảng tiêu chí* nêu nhóm (cột *Nhóm* của *Đơn vị*), cụm, khối hoặc đơn vị; dòng con theo dòng trên.',
      '*Áp dụng* names groups, clusters or units; rows below follow.',
    ),
    ...table(
      ['Ghi · typed', 'Áp dụng cho · applies to'],
      APPLIES.map((text) => [code(text), appliesTo(text)]),
    ),
    ...both(
      'Một `Mục` lớn (không thuộc mục nào) ghi rõ nhóm, không phải `Trừ …`, là bảng tiêu chí riêng của nhóm ấy: với đơn vị khác, mục này không có và không tính vào điểm tối đa. Ở mọi chỗ khác, tiêu chí là không áp dụng với đơn vị không được nêu, và *Khi tiêu chí không áp dụng* nói hậu quả. Ví dụ với một phường: mục I (60 điểm, `Nhóm Xã`) không có; II.1 được 50 trên 60, III.1 được 25 trên 30; III.2 (10 điểm, `Trừ nhóm Phường`) không áp dụng.',
      'A main section for named groups is those groups’ own table: for the others it does not exist. Anywhere else the criterion is not applicable to who is not named, and the setting says what follows. A ward: section I is not its own, III.2 is not applicable.',
    ),
    ...table(
      ['Khi tiêu chí không áp dụng', 'Tổng điểm', 'Điểm tối đa áp dụng'],
      Object.values(EFFECTS).map((effect) => [code(effect), ...wardWith(effect)]),
    ),
    ...both(
      `Trang *Không chấm* ghi từng trường hợp: *Mã tiêu chí* (một mục cũng được), *Đơn vị* (để trống hoặc \`Tất cả\` là mọi đơn vị), *Cách xử lý*: ${codes(Object.values(EFFECTS))}; để trống là theo *Thiết lập*. Trang *Giao chỉ tiêu*: số, \`KG\` (không giao), hoặc để trống (chưa nhập; hậu quả theo *Chỉ tiêu bằng 0 hoặc trống*).`,
      '*Không chấm* records single cases; *Cách xử lý* empty means the setting. In *Giao chỉ tiêu* a cell holds a number, `KG` (not assigned) or nothing (not entered).',
    ),
  ];
}
