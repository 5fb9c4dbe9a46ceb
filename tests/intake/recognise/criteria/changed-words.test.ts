import { changedWords } from '../../../../src/intake/recognise/criteria/changed-words';
import { change } from '../row-changes';
import { findingsOf, form, kindsOf, recognise, regulation, TITLE } from '../sample-book';

function changed(code: string, title: string) {
  const criterion = regulation.find(code);
  if (!criterion) throw new Error(code);
  return changedWords(title, criterion, regulation.criteria);
}

describe('words that turn the meaning', () => {
  it.each([
    ['V.2', 'Tỷ lệ báo cáo định kỳ gửi đúng hạn', 'đột xuất → định kỳ'],
    ['III.2.1', 'Tỷ lệ hồ sơ trình khen thưởng được thẩm định quá hạn', 'đúng → quá'],
    ['T.3', 'Được mời báo cáo điển hình tại hội nghị của tỉnh', 'bộ nội vụ → tỉnh'],
    ['T.2', 'Sáng kiến, đề tài đang đăng ký', 'được công nhận → đang đăng ký'],
    ['I.1.3', 'Sử dụng biên chế, số lượng người làm việc vượt số được giao', 'không → '],
    ['I.2.2', 'Ban hành kế hoạch cải cách hành chính của năm trước ngày 31/03', '01 → 03'],
    ['IV.2', 'Tham dự hội nghị, cuộc họp của Tỉnh', 'cụm → tỉnh'],
    ['V.2', 'Ty le bao cao khong dot xuat gui dung han', ' → khong'],
  ])('%s: %s', (code, title, words) => {
    const found = changed(code, title);
    expect(found?.turns).toBe(true);
    expect(`${found?.dropped.join(' ') ?? ''} → ${found?.added.join(' ') ?? ''}`).toBe(words);
  });

  it('in “mất … có” for “không có” too', () => {
    expect(changed('II.2.2', 'Nội bộ mất đoàn kết, có đơn thư tố cáo đúng sự thật')?.turns).toBe(
      true,
    );
  });
});

it.each([
  ['III.1.1', 'Sơ kết, tổng kết các phong trào thi đua trong năm'],
  ['I.4.4', 'Quản lý nhà nước về hội, quỹ từ thiện'],
])('other words, seemingly to the same effect: %s %s', (code, title) => {
  expect(changed(code, title)?.turns).toBe(false);
});

it.each([
  ['V.2', 'Tỉ lệ báo cáo đột xuất gửi đúng hạn (3 điểm)'],
  ['V.2', 'b) TỶ LỆ BÁO CÁO ĐỘT XUẤT GỬI ĐÚNG HẠN.'],
  ['V.2', 'Ty le bao cao dot xuat gui dung han'],
  ['V.2', 'Tỷ lệ báo cáo đột xuất'],
  ['V.2', 'Tỷ lệ báo cáo đột xuất gửi đúng hạn; có văn bản kèm theo, không quá 5 ngày'],
  ['V.2', 'Tỷ lệ báo cáo đột uxất gửi đúng hạnn'],
  ['I.1.3', 'Khôn gsử dụng biên chế, số lượng người làm việc vượt số được giao'],
  ['I.2.4', 'Kiểm tra công tác CCHC tại cơ sở'],
  ['III.1.3', 'Sơ kết, tổng kết các phong trào thi đua'],
  ['V.2', ''],
])('the same words: %s %s', (code, title) => {
  expect(changed(code, title)).toBeNull();
});

it('each turned criterion is named with both wordings, the others once for the sheet', () => {
  const grid = form({
    rows: (all) => {
      change('V.2', (row) => (row[TITLE] = 'Tỷ lệ báo cáo định kỳ gửi đúng hạn'))(all);
      change('I.4.4', (row) => (row[TITLE] = 'Quản lý nhà nước về quỹ, tôn giáo'))(all);
    },
  });
  expect(kindsOf(recognise([grid]))).toEqual(['meaningChanged', 'wordingChanged']);
  expect(findingsOf([grid], 'meaningChanged')[0]).toMatchObject({
    criterion: 'V.2',
    place: { cell: expect.stringMatching(/^C\d+$/) as unknown },
    params: {
      before: 'Tỷ lệ báo cáo đột xuất gửi đúng hạn',
      after: 'Tỷ lệ báo cáo định kỳ gửi đúng hạn',
      words: 'đột xuất → định kỳ',
    },
  });
  expect(findingsOf([grid], 'wordingChanged')[0]?.params).toEqual({ codes: ['I.4.4'], count: 1 });
});
