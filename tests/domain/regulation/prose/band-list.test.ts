import { proposed } from './proposed';

const LATE_DAYS = 'Khung | 0 ngày: 5; từ 1 đến 3 ngày: 3; trên 3 ngày: 0';

describe('no day late', () => {
  it.each([
    'Đúng hạn',
    'Nộp đúng hạn',
    'Gửi báo cáo đúng thời hạn',
    'Báo cáo đúng thời gian quy định',
    'Đúng thời gian',
    'Đúng tiến độ',
    'Đúng hạn quy định',
    'Gửi không chậm',
    'Gửi kịp thời',
  ])('is said as “%s”', (words) => {
    const list = `${words}: 5 điểm; chậm từ 1 đến 3 ngày: 3 điểm; chậm trên 3 ngày: 0 điểm`;
    expect(proposed(list, '5')).toBe(LATE_DAYS);
  });

  it.each(['chậm', 'trễ', 'quá hạn', 'nộp chậm', 'gửi trễ'])(
    'is what the days of “%s” leave',
    (late) => {
      const list = `Đúng hạn: 5 điểm; ${late} từ 1 đến 3 ngày: 3 điểm; ${late} trên 3 ngày: 0 điểm`;
      expect(proposed(list, '5')).toBe(LATE_DAYS);
    },
  );

  it('may be said last, and stays last', () => {
    expect(proposed('Chậm trên 3 ngày 0 điểm, chậm 1-3 ngày 3 điểm, đúng hạn 5 điểm', '5')).toBe(
      'Khung | trên 3 ngày: 0; từ 1 đến 3 ngày: 3; 0 ngày: 5',
    );
  });

  it.each([
    ['Đúng hạn: 5 điểm; từ 1 đến 3 ngày: 3 điểm; trên 3 ngày: 0 điểm', 'days of what'],
    ['Đúng hạn: 5 điểm; nộp 1 báo cáo: 3 điểm; nộp 2 báo cáo: 0 điểm', 'reports are not days late'],
    ['Đúng hạn: 5 điểm; chậm dưới 10%: 3 điểm; chậm từ 10%: 0 điểm', 'a share is not counted'],
    ['Đúng hạn: 5 điểm; kịp thời: 4 điểm; chậm từ 1 ngày: 0 điểm', 'said twice'],
    ['Không có: 5 điểm; chậm từ 1 đến 3 ngày: 3 điểm; chậm trên 3 ngày: 0 điểm', 'none of what'],
    ['Đúng hạn: 5 điểm; nhanh: 4 điểm; chậm từ 1 ngày: 0 điểm', 'a word that is no interval'],
    ['Chậm 1-3 ngày: 3 điểm; chậm trên 3 ngày: 0 điểm; không nộp: 0 điểm', 'not handed in at all'],
  ])('%s: nothing (%s)', (list) => {
    expect(proposed(list, '5')).toBeNull();
  });
});

describe('none of what is counted', () => {
  const CASES = 'Khung | 0 vụ: 5; 1 vụ: 3; từ 2 vụ: 0';
  it.each([
    'Không',
    'Không có',
    'Không vi phạm',
    'Không có vi phạm',
    'Không có vi phạm nào',
    'Không có vụ nào',
    'Không có vụ vi phạm',
    'Khiếu kiện; không có',
    'Khiếu kiện: không có vụ nào',
    'Khiếu kiện (không có',
    'Tai nạn giao thông. Không có vụ nào',
  ])('is said as “%s”', (words) => {
    expect(proposed(`${words}: 5 điểm; 1 vụ: 3 điểm; từ 2 vụ trở lên: 0 điểm`, '5')).toBe(CASES);
  });

  it('may be said last, of whatever the others count', () => {
    expect(proposed('Từ 2 sáng kiến: 5 điểm; 1 sáng kiến: 3 điểm; không có: 0 điểm', '5')).toBe(
      'Khung | từ 2 sáng kiến: 5; 1 sáng kiến: 3; 0 sáng kiến: 0',
    );
  });

  it.each([
    'Không nộp: 5 điểm; 1 vụ: 3 điểm; từ 2 vụ trở lên: 0 điểm',
    'Không tham gia: 5 điểm; 1 vụ: 3 điểm; từ 2 vụ trở lên: 0 điểm',
    'Không có: 5 điểm; không vi phạm: 4 điểm; từ 1 vụ trở lên: 0 điểm',
    'Không có: 5 điểm; dưới 10%: 3 điểm; từ 10%: 0 điểm',
    'Từ 2 sáng kiến: 5 điểm; 1 sáng kiến: 3 điểm; không đăng ký: 0 điểm',
  ])('%s: nothing', (list) => {
    expect(proposed(list, '5')).toBeNull();
  });
});

describe('up to so many', () => {
  it.each([
    [
      'begins at one where none has a line of its own',
      'Đúng hạn: 3 điểm; chậm đến 3 ngày: 2 điểm; chậm trên 3 ngày: 0 điểm',
      'Khung | 0 ngày: 3; từ 1 đến 3 ngày: 2; trên 3 ngày: 0',
    ],
    [
      'begins at nought where it has not',
      'Chậm dưới 5 ngày: 3 điểm; chậm từ 5 ngày trở lên: 0 điểm',
      'Khung | dưới 5 ngày: 3; từ 5 ngày: 0',
    ],
    [
      'is not what is left over',
      'Đúng hạn: 3 điểm; chậm từ 1 đến 3 ngày: 2 điểm; còn lại: 0 điểm',
      'Khung | 0 ngày: 3; từ 1 đến 3 ngày: 2; còn lại: 0',
    ],
    [
      'keeps the end that it has',
      'Không vi phạm: 3 điểm; từ 2 đến 3 vụ: 1 điểm; 1 vụ: 2 điểm; trên 3 vụ: 0 điểm',
      'Khung | 0 vụ: 3; từ 2 đến 3 vụ: 1; 1 vụ: 2; trên 3 vụ: 0',
    ],
  ])('%s', (_, list, rule) => {
    expect(proposed(list, '3')).toBe(rule);
  });
});

describe('one scale', () => {
  it.each([
    ['1 vụ: 5 điểm; 2 vụ: 0 điểm', 'Khung | 1 vụ: 5; 2 vụ: 0'],
    // A figure of the title is no interval
    [
      'Báo cáo 6 tháng, đạt từ 95% trở lên: 5 điểm; dưới 95%: 0 điểm',
      'Khung | từ 95%: 5; dưới 95%: 0',
    ],
    [
      'Từ 95,25%: 5 điểm; dưới 95,25% đến 80,25%: 3 điểm; dưới 80,25%: 0 điểm',
      'Khung | từ 95,25%: 5; từ 80,25% đến dưới 95,25%: 3; dưới 80,25%: 0',
    ],
    [
      'Trên 3 ngày: 0 điểm; dưới 3 ngày đến 1 ngày: 5 điểm',
      'Khung | trên 3 ngày: 0; từ 1 đến dưới 3 ngày: 5',
    ],
    ['Đạt 100%: 5 điểm; dưới 100%: 0 điểm', 'Khung | 100%: 5; dưới 100%: 0'],
    ['Đạt 100%: 5 điểm; từ 100% trở xuống: 0 điểm', 'Khung | 100%: 5; đến 100%: 0'],
    ['Từ 3 mô hình: 5 điểm; còn lại: 0 điểm', 'Khung | từ 3 mô hình: 5; còn lại: 0'],
  ])('%s', (list, rule) => {
    expect(proposed(list, '5')).toBe(rule);
  });

  it.each([
    ['Đạt 90%: 5 điểm; đạt 80%: 0 điểm', 'what lies between'],
    ['Còn lại: 0 điểm; từ 95%: 5 điểm', 'the rest of what'],
    ['Từ 95% trở lên nhân đôi: 5 điểm; dưới 95%: 0 điểm; dưới 95% nhân ba: 1 điểm', 'more is said'],
    ['Từ 95%: 5 điểm; dưới 95% trở xuống nhân ba: 0 điểm', 'more is said'],
    ['Từ 95%: 5 điểm; riêng dưới 95%: 0 điểm', 'more is said'],
    ['Từ 95%: 5 điểm; dưới 95% xã: 0 điểm', 'a share of what'],
    ['Từ 5 tỷ: 5 điểm; dưới 5 tỷ: 0 điểm', 'a scale that nobody stated'],
    ['Từ 80%: 5 điểm; dưới 80: 0 điểm', 'percent or not'],
    ['Từ 80%: 5 điểm; từ 80% trở lên: 0 điểm', 'the same twice'],
    ['Từ 80%: 5 điểm; còn lại: 3 điểm; các trường hợp khác: 0 điểm', 'the rest twice'],
    ['Còn lại: 5 điểm; các trường hợp khác: 0 điểm', 'nothing but the rest'],
  ])('%s: nothing (%s)', (list) => {
    expect(proposed(list, '5')).toBeNull();
  });
});

describe('the title before the first interval', () => {
  const SHARES = 'Khung | từ 95%: 5; dưới 95%: 0';
  it.each([
    'Kết quả giải ngân vốn đầu tư công từ 95% trở lên: 5 điểm; dưới 95%: 0 điểm',
    'Giải ngân (từ 95% trở lên: 5 điểm; dưới 95%: 0 điểm)',
    'Giải ngân:từ 95% trở lên: 5 điểm; dưới 95%: 0 điểm',
    'Giải ngân,từ 95% trở lên: 5 điểm; dưới 95%: 0 điểm',
    'Giải ngân;từ 95% trở lên: 5 điểm; dưới 95%: 0 điểm',
    'Giải ngân\ntừ 95% trở lên: 5 điểm\ndưới 95%: 0 điểm',
    'Vốn đầu tư giải ngân từ 95% trở lên: 5 điểm; vốn đầu tư giải ngân dưới 95%: 0 điểm',
  ])('%s', (list) => {
    expect(proposed(list, '5')).toBe(SHARES);
  });

  it('explains the words that come again, and no others', () => {
    expect(
      proposed('Giải ngân từ 95% trở lên: 5 điểm; hội viên đóng phí dưới 95%: 0 điểm', '5'),
    ).toBeNull();
  });
});
