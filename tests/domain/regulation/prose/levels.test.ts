import { proposed } from './proposed';

const rule = (points: string, max = '5'): string | null => proposed(points, max);

describe('levels in words', () => {
  it.each([
    ['Giải Nhất 5 điểm, giải Nhì 3 điểm', 'Giải Nhất: 5; Giải Nhì: 3'],
    ['Xuất sắc: 5; tốt: 4; khá: 3', 'Xuất sắc: 5; Tốt: 4; Khá: 3'],
    ['a) Tốt: 5 điểm; b) Khá: 3 điểm', 'Tốt: 5; Khá: 3'],
    ['- Tốt: 5 điểm\n- Khá: 3 điểm', 'Tốt: 5; Khá: 3'],
    ['Tốt 5 điểm và khá 3 điểm', 'Tốt: 5; Khá: 3'],
    ['Loại A1 5 điểm; loại A2 3 điểm', 'Loại A1: 5; Loại A2: 3'],
    ['Tốp 10: 5; tốp 100: 3', 'Tốp 10: 5; Tốp 100: 3'],
    ['Hạng thứ 1: 5; hạng thứ 2: 3', 'Hạng thứ 1: 5; Hạng thứ 2: 3'],
    // Whatever they are called, where they fall from the maximum to nothing
    ['Sớm: 5; vừa: 3; muộn: 0', 'Sớm: 5; Vừa: 3; Muộn: 0'],
    ['Tốt cộng 5 điểm, khá cộng 3 điểm', 'Tốt: 5; Khá: 3'],
    // Nothing is taken away where there is nothing
    ['Tốt 5 điểm, khá 3 điểm, yếu trừ 0 điểm', 'Tốt: 5; Khá: 3; Yếu: 0'],
    // The title goes, the prize stays
    ['Hội thi (đạt giải Nhất 5 điểm, giải Nhì 3 điểm)', 'Đạt giải Nhất: 5; Giải Nhì: 3'],
    ['Hội thi cụm - giải Nhất 5 điểm, giải Nhì 3 điểm', 'Giải Nhất: 5; Giải Nhì: 3'],
    ['Hội thao. Nhất: 5; nhì: 3', 'Nhất: 5; Nhì: 3'],
    ['Kết quả hội thi, loại tốt 5 điểm, loại khá 3 điểm', 'Loại tốt: 5; Loại khá: 3'],
  ])('%j', (points, levels) => {
    expect(rule(points)).toBe(`Mức | ${levels}`);
  });

  it.each([
    ['Sớm: 5; muộn: 0', 'two things'],
    ['Sớm: 5; vừa: 3; muộn: 1', 'nothing says that only one counts'],
    ['Tốt: 4; khá: 3; kém: 0', 'not from the maximum'],
    ['Tốt: 5; khá: 5; kém: 0', 'no fall'],
    ['Tốt: 5; tốt: 3', 'one name'],
    ['Tốt: 5; trừ kém: 3', 'taken away from something'],
    ['Tốt 5 điểm; kém trừ 3 điểm', 'taken away'],
    ['Kém (trừ 5 điểm), vừa (trừ 3 điểm), tốt (trừ 0 điểm)', 'taken away'],
    ['Kém [giảm 5 điểm], vừa [giảm 3 điểm], tốt [giảm 0 điểm]', 'taken away'],
    ['Giải Nhất 5 điểm, giải Nhì cho mỗi 3 điểm', 'for each'],
    ['Giải Nhất 5 điểm, giải Nhì 3 điểm mỗi', 'for each'],
    ['Nếu tốt: 5; khá nếu: 3', 'under a condition'],
    ['Tốt 90%: 5; khá: 3', 'a share is no name'],
    ['Tốt 5 điểm, khá 3 điểm, đối với xã nhân đôi', 'more is said'],
    ['Tốt: 5', 'one level'],
  ])('%j: nothing (%s)', (points) => {
    expect(rule(points)).toBeNull();
  });
});
