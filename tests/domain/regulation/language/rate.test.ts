import { splitRate } from '../../../../src/domain/regulation/language/rate';

describe('so many for each', () => {
  it.each([
    ['2/mô hình', '2', 'mô hình'],
    ['2 / tin, bài', '2', 'tin, bài'],
    ['0,5 mỗi cuộc kiểm tra', '0,5', 'cuộc kiểm tra'],
    ['5 điểm/lớp', '5', 'lớp'],
    ['5 điểm mỗi lớp', '5', 'lớp'],
    ['2 MỖI ngày'.normalize('NFD'), '2', 'ngày'],
    ['2 moi lan', '2', 'lan'],
    ['mỗi ngày chậm 2', '2', 'ngày chậm'],
    ['2 points per late day', '2', 'late day'],
    ['2 for each late day', '2', 'late day'],
    ['2 every day', '2', 'day'],
    ['each late day 1.5', '1.5', 'late day'],
  ])('%s', (text, amount, event) => {
    expect(splitRate(text)).toEqual({ amount, event });
  });

  it.each(['', '2', 'mỗi ngày', '2 ngày', 'hai mỗi ngày', '2 mỗi', '/ngày', '-2 mỗi ngày'])(
    '%j is none',
    (text) => {
      expect(splitRate(text)).toBeUndefined();
    },
  );
});
