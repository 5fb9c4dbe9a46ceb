import { AWARDS_SHEET } from '../../../../src/domain/book/sheets/awards';
import type { CLASSES_SHEET } from '../../../../src/domain/book/sheets/classes';
import { CONSIDERATIONS_SHEET } from '../../../../src/domain/book/sheets/considerations';
import type { CRITERIA_SHEET } from '../../../../src/domain/book/sheets/criteria';
import { diffRegulations } from '../../../../src/domain/regulation/versions/diff';
import { isRegulationSetting } from '../../../../src/domain/regulation/versions/setting-entries';
import { SETTING_LIST } from '../../../../src/domain/settings/settings';
import type { Row } from '../../builders';
import { textOf, type Draft } from './drafts';

/** `kind field: before → after`, for each change between two drafts. */
function changes(before: Partial<Draft>, after: Partial<Draft>): readonly string[] {
  return diffRegulations(textOf(before), textOf(after)).map(
    (one) => `${one.kind} ${one.field ?? '–'}: ${one.before ?? '–'} → ${one.after ?? '–'}`,
  );
}

type Award = Row<typeof AWARDS_SHEET>;
const award = (more: Award): Partial<Draft> => ({
  awards: [{ award: 'Cờ', quantity: '1', ...more }],
});

describe('an award', () => {
  it.each<readonly [keyof Award, string, string]>([
    ['quantity', '2', '3'],
    ['method', 'Theo thứ hạng', 'Theo phiếu'],
    ['authority', 'Bộ trưởng', 'Chủ tịch UBND tỉnh'],
    ['level', 'Bộ', 'Tỉnh'],
    ['scopeOfAward', 'Hằng năm', 'Giai đoạn 2015-2020'],
    ['source', 'Tất cả đơn vị', 'Đơn vị dẫn đầu cụm, khối'],
    ['base', 'số đơn vị', 'số đơn vị được xếp hạng'],
    ['rounding', 'Làm tròn lên', 'Làm tròn xuống'],
    ['range', 'Mỗi nhóm', 'Toàn sổ'],
    ['rankFrom', '1', '2'],
    ['rankTo', '3', '4'],
    ['condition', 'xếp loại từ Tốt', 'xếp loại từ Xuất sắc'],
    ['shortfall', 'Để trống', 'Xét đơn vị kế tiếp'],
    ['voteMethod', 'Giơ tay', 'Bỏ phiếu kín'],
    ['voteShare', 'từ 80%', 'từ 90%'],
    ['voteBase', 'số có mặt', 'phiếu hợp lệ'],
  ])('%s: %s is not %s', (column, before, after) => {
    const { heading } = AWARDS_SHEET.columns[column];
    expect(changes(award({ [column]: before }), award({ [column]: after }))).toEqual([
      `changed ${heading}: ${before} → ${after}`,
    ]);
    expect(changes(award({ [column]: before }), award({ [column]: before }))).toEqual([]);
  });

  it.each<readonly [Award, Award]>([
    [{ method: 'Theo phiếu' }, { method: 'THEO PHIEU' }],
    [{ level: 'Bộ' }, { level: 'bộ' }],
    [{ base: 'Số đơn vị' }, { base: 'số  đơn vị' }],
    [{ rounding: 'Làm tròn lên' }, { rounding: 'làm tròn lên' }],
    [{ range: 'Mỗi nhóm' }, { range: 'mỗi nhóm' }],
    [{ rankFrom: 1 }, { rankFrom: '1' }],
    [{ rankTo: 1 }, { rankTo: '1' }],
    [{ shortfall: 'Để trống' }, { shortfall: 'để trống' }],
    [{ voteMethod: 'Giơ tay' }, { voteMethod: 'giơ tay' }],
    [{ voteShare: 'Từ 80 %' }, { voteShare: 'từ 80%' }],
    [{ voteBase: 'Số có mặt' }, { voteBase: 'số có mặt' }],
    [{ quantity: 'dưới 10 : 1;từ 10: 2' }, { quantity: 'dưới 10: 1; từ 10: 2' }],
    // Where it is written, and by what number: no rule.
    [{ basis: 'Điều 9' }, { basis: 'Điều 10' }],
    [{ order: '1' }, { order: '7' }],
  ])('%j says the same as %j', (before, after) => {
    expect(changes(award(before), award(after))).toEqual([]);
  });

  it.each<readonly [Award, Award]>([
    [{ authority: 'Bộ trưởng' }, { authority: 'bộ trưởng' }],
    [{ scopeOfAward: 'Chuyên đề' }, { scopeOfAward: 'chuyên đề' }],
    [{ source: 'Tất cả' }, { source: 'tất cả' }],
    [{ condition: 'có ký giao ước' }, { condition: 'Có ký giao ước' }],
  ])('%j is worded otherwise than %j', (before, after) => {
    expect(changes(award(before), award(after))).toHaveLength(1);
  });
});

describe('a class', () => {
  type Class = Row<typeof CLASSES_SHEET>;
  const own = (more: Class): Partial<Draft> => ({
    classes: [{ name: 'Tốt', from: '80', ...more }],
  });

  it.each<readonly [Class, Class, readonly string[]]>([
    [{ from: '80' }, { from: '85' }, ['changed Từ (≥): 80 → 85']],
    [{ from: '80' }, { from: '80,0' }, []],
    [{ from: '80%' }, { from: '80,0%' }, []],
    [{ from: '80%' }, { from: '80' }, ['changed Từ (≥): 80% → 80']],
    [{ from: 'Tám mươi' }, { from: 'tám  mươi' }, []],
    [{ condition: 'có ký giao ước' }, { condition: '' }, ['changed Điều kiện: có ký giao ước → ']],
    [{ below: '90' }, { below: '95' }, []],
    [{ basis: 'Điều 9' }, { basis: 'Điều 10' }, []],
  ])('%j and %j: %j', (before, after, expected) => {
    expect(changes(own(before), own(after))).toEqual(expected);
  });

  it('of another name is another class', () => {
    expect(changes(own({}), own({ name: 'Khá' }))).toEqual([
      'added –: – → 80',
      'removed –: 80 → –',
    ]);
    expect(changes(own({}), own({ name: 'TỐT' }))).toEqual([]);
  });
});

describe('a condition', () => {
  type Row_ = Row<typeof CONSIDERATIONS_SHEET>;
  const own = (more: Row_): Partial<Draft> => ({
    considerations: [
      { code: 'K1', condition: 'có ký giao ước', consequence: 'Không xét', ...more },
    ],
  });

  it.each<readonly [Row_, Row_, readonly string[]]>([
    [
      { consequence: 'Không xét' },
      { consequence: 'Chưa xét' },
      ['changed Hậu quả: Không xét → Chưa xét'],
    ],
    [{ consequence: 'Không xét' }, { consequence: 'không xét' }, []],
    [
      { awards: 'Cờ' },
      { awards: 'Bằng khen' },
      [`changed ${CONSIDERATIONS_SHEET.columns.awards.heading}: Cờ → Bằng khen`],
    ],
    [
      { checkedBy: 'Tự động' },
      { checkedBy: 'Xác nhận' },
      [`changed ${CONSIDERATIONS_SHEET.columns.checkedBy.heading}: Tự động → Xác nhận`],
    ],
    [{ checkedBy: 'Tự động' }, { checkedBy: 'tự động' }, []],
    [
      { condition: 'có ký giao ước' },
      { condition: 'có đăng ký' },
      [`changed ${CONSIDERATIONS_SHEET.columns.condition.heading}: có ký giao ước → có đăng ký`],
    ],
    // Without a code its words are its name.
    [
      { code: '' },
      { code: '', condition: 'có đăng ký' },
      ['added –: – → có đăng ký · Không xét', 'removed –: có ký giao ước · Không xét → –'],
    ],
  ])('%j and %j: %j', (before, after, expected) => {
    expect(changes(own(before), own(after))).toEqual(expected);
  });
});

describe('a criterion', () => {
  type Line = Row<typeof CRITERIA_SHEET>;
  const own = (more: Line): Partial<Draft> => ({
    criteria: [{ code: 'I', title: 'Báo cáo', max: 10, method: 'Trực tiếp', ...more }],
  });

  it.each<readonly [Line, Line, readonly string[]]>([
    [{ rowKind: '' }, { rowKind: 'Tiêu chí' }, []],
    [{ rowKind: '' }, { rowKind: 'Điểm thưởng' }, ['changed Loại dòng:  → Điểm thưởng']],
    [{ max: 10 }, { max: '10,0' }, []],
    [{ method: 'Trực tiếp' }, { method: 'Chấm điểm' }, []],
    [{ points: 'bước 0,5' }, { points: 'bước 0,50' }, []],
    [{ points: 'bước 0,5' }, { points: 'bước 1' }, ['changed Mức điểm: bước 0,5 → bước 1']],
    [{ scoredBy: 'Đơn vị' }, { scoredBy: 'đơn vị' }, []],
    [
      { scoredBy: 'Đơn vị' },
      { scoredBy: 'Cụm trưởng' },
      ['changed Người chấm: Đơn vị → Cụm trưởng'],
    ],
    [
      { evidence: 'Văn bản' },
      { evidence: 'Quyết định' },
      ['changed Minh chứng: Văn bản → Quyết định'],
    ],
    [{ appliesTo: 'A; B' }, { appliesTo: 'B; A' }, []],
    [{ appliesTo: '' }, { appliesTo: 'Tất cả' }, []],
    [{ appliesTo: 'A' }, { appliesTo: 'Trừ A' }, ['changed Áp dụng: A → Trừ A']],
    [{ basis: 'Điều 9' }, { basis: 'Điều 10' }, []],
    [{ order: '1' }, { order: '2' }, []],
    [{ note: 'x' }, { note: 'y' }, []],
  ])('%j and %j: %j', (before, after, expected) => {
    expect(changes(own(before), own(after))).toEqual(expected);
  });
});

it('of Thiết lập what a meeting adopts, and not what a year or a book is about', () => {
  const groups = SETTING_LIST.map(([key, { group }]) => [group, key] as const);
  const listed = (is: boolean): Readonly<Record<string, readonly string[]>> =>
    groups.reduce<Record<string, string[]>>((all, [group, key]) => {
      if (isRegulationSetting(key) === is) (all[group] ??= []).push(key);
      return all;
    }, {});
  expect(listed(true)['Cụm, khối']).toEqual(['rankScope']);
  const { 'Cụm, khối': about, ...others } = listed(false);
  expect(about).not.toContain('rankScope');
  expect(Object.entries(others).filter(([group]) => group in listed(true))).toEqual([
    ['Nộp phiếu', ['deadline']],
    ['Làm tròn', ['showDigits']],
    ['Suy tôn', ['voterCount']],
    ['Khen thưởng', ['historyFrom', 'externalBase', 'exclusionsReviewedOn']],
  ]);
  expect(Object.keys(others)).toEqual(
    expect.arrayContaining(['Hội nghị', 'Văn bản', 'Sổ (tự động)']),
  );
});
