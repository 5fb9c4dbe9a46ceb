import { isHarmless } from '../../../../src/domain/regulation/prose/harmless';
import { Wording } from '../../../../src/domain/regulation/prose/wording';

function harmless(words: string): boolean | undefined {
  const wording = Wording.of(words);
  return wording ? isHarmless(wording) : undefined;
}

describe('words beside a rule', () => {
  it.each([
    '',
    'có báo cáo kèm theo',
    // What the maximum says anyway
    'cho đến hết điểm',
    'trừ cho đến hết điểm',
    'trừ đến khi hết số điểm',
    'và trừ đến hết điểm',
    'không vượt quá điểm tối đa',
    'nhưng không quá số điểm tối đa',
    'và không vượt quá mức điểm chuẩn',
    'không quá điểm tối đa; không vượt quá điểm chuẩn',
    // Typed without accents
    'khong vuot qua diem toi da',
    'khong vuot diem toi da',
    'nhung khong vuot qua so diem toi da',
    'va khong vuot qua muc diem chuan',
    'tru cho den khi het so diem',
    'tru den het diem',
    // A changing word in another one
    'của cá nhân',
    'Công nhân viên',
    'phục vụ nhân dân',
    'được nhân rộng',
    'cho bệnh nhân và nhân viên',
    'tổ chức nhân sự',
    'không vượt',
    'trừng phạt',
    'nếux',
    'xnếu',
  ])('change nothing: %j', (words) => {
    expect(harmless(words)).toBe(true);
  });

  it.each([
    'trừ đơn vị mới',
    'cộng thêm',
    'thì nhân đôi',
    'có hệ số',
    'được gấp đôi',
    'riêng cấp tỉnh',
    'Nếu nộp chậm',
    'đối với cấp xã',
    'trường hợp đặc biệt',
    'ngoài cụm',
    'từ lần thứ hai',
    'phần vượt',
    // Typed without accents
    'tru don vi moi',
    'thi nhan doi',
    'co he so',
    'neu nop cham',
    'doi voi cap xa',
    // At either end, after a sign, the second time
    'thì trừ',
    '(trừ)',
    'trừng phạt thì trừ',
    'cá nhân thì nhân đôi',
    'cho đến hết điểm, nếu chậm',
    'trừ cho đến hết điểm, trừ cấp xã',
    // Figures
    'trong 2 năm',
    'trên 80 %',
    'tính theo %',
  ])('may change it: %j', (words) => {
    expect(harmless(words)).toBe(false);
  });
});
