import { keywordsOf, nearestKeyword } from '../../../../src/domain/regulation/language/keywords';

describe('the keywords of a pattern', () => {
  it.each([
    ['[a đến b] [; bước s]', ['đến', 'bước']],
    ['x/đơn vị tính [; tối đa y]', ['tối đa']],
    ['nhãn: điểm; nhãn: điểm; …', []],
    ['cộng x mỗi …; trừ y mỗi … [; từ a đến b]', ['cộng', 'mỗi', 'trừ', 'từ', 'đến']],
    ['danh hiệu: điểm; … [; cộng dồn] [; trong kỳ]', ['cộng dồn', 'trong kỳ']],
  ])('%s', (grammar, words) => {
    expect(keywordsOf(grammar)).toEqual(words);
  });

  it.each([
    'khoảng: điểm; khoảng: điểm; …',
    'khoảng: điểm trừ; …',
    'tên: điểm; hạng: điểm; nhãn; đơn vị tính; danh hiệu',
  ])('are not what stands for something else: %s', (grammar) => {
    const words = keywordsOf(grammar);
    for (const one of ['khoảng', 'điểm', 'điểm trừ', 'tên', 'hạng', 'nhãn', 'đơn vị tính']) {
      expect(words).not.toContain(one);
    }
    expect(words).not.toContain('danh hiệu');
    expect(words).not.toContain('');
    expect(new Set(words).size).toBe(words.length);
  });

  it('are also the words of intervals, where there are intervals', () => {
    expect(keywordsOf('khoảng: điểm; …')).toEqual(
      expect.arrayContaining(['từ', 'đến dưới', 'còn lại']),
    );
  });
});

describe('the keyword that was meant', () => {
  const words = ['không dưới', 'tối đa', 'mỗi', 'lấy mức cao nhất', 'từ'];
  it.each([
    ['khong duoi0', 'không dưới'],
    ['khôg dưới 0', 'không dưới'],
    ['2/lần; tối đaa 5', 'tối đa'],
    ['toi da5', 'tối đa'],
    ['atu5', undefined],
    ['từ5', 'từ'],
    ['tuu 5', undefined],
    ['mõi 5', undefined],
    ['moix', 'mỗi'],
    ['5 khong duoi', undefined],
    ['khong duoii', 'không dưới'],
    ['x khong duoii', 'không dưới'],
    [`${'a '.repeat(99)}khong duoii`, undefined],
    ['2 moii ngày', 'mỗi'],
    ['lay mưc cao nhât', undefined],
    ['lấy mứcc cao nhất', 'lấy mức cao nhất'],
    ['không dưới không', undefined],
    ['theo quy định', undefined],
    ['', undefined],
    ['12,5', undefined],
  ])('%j → %j', (clause, word) => {
    expect(nearestKeyword(clause, words)).toBe(word);
  });
});
