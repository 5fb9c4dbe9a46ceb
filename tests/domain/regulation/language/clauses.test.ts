import { splitClauses, splitLabel } from '../../../../src/domain/regulation/language/clauses';

describe('clauses', () => {
  it.each([
    ['a; b;c', ['a', 'b', 'c']],
    ['a\nb\r\nc', ['a', 'b', 'c']],
    [' a ;; ; b ;', ['a', 'b']],
    ['Bộ, ban, ngành: 10', ['Bộ, ban, ngành: 10']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(splitClauses(text)).toEqual(expected);
  });
});

describe('clauses with keywords', () => {
  it.each([
    ['2/mô hình, tối đa 6', ['2/mô hình', 'tối đa 6']],
    ['2/mô hình,TỐI ĐA 6'.normalize('NFD'), ['2/mô hình', 'TỐI ĐA 6']],
    ['2/tin, bài, toi da 6; a', ['2/tin, bài', 'toi da 6', 'a']],
    // Only a keyword, and only directly after the comma.
    ['1,5/tin, bài tối đa 6', ['1,5/tin, bài tối đa 6']],
    ['2/mô hình, tối đại 6', ['2/mô hình, tối đại 6']],
    [', tối đa 6', ['tối đa 6']],
    ['1,5 mỗi tin, bài', ['1,5 mỗi tin, bài']],
    // A word that only begins like the keyword is no keyword.
    ['a, tối đang', ['a, tối đang']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(splitClauses(text, ['toi da'])).toEqual(expected);
  });
});

describe('label: points', () => {
  it.each([
    ['Đạt: 2', 'Đạt', '2'],
    ['Cờ thi đua của Bộ, ban, ngành, tỉnh: 10', 'Cờ thi đua của Bộ, ban, ngành, tỉnh', '10'],
    ['Loại A: tốt: 3', 'Loại A: tốt', '3'],
    ['Đạt:1,5', 'Đạt', '1,5'],
    ['Giải: A, B: 5', 'Giải: A, B', '5'],
    ['Tốp 10: trong nước, quốc tế: 5', 'Tốp 10: trong nước, quốc tế', '5'],
  ])('%s', (clause, label, value) => {
    expect(splitLabel(clause)).toEqual({ ok: true, value: { label, value } });
  });

  it.each([
    ['Đạt: 2, Không đạt: 0', 'useSemicolon'],
    ['Nhất: 1,5, Nhì: 1, Ba: 0', 'useSemicolon'],
    ['Đạt', 'unreadable'],
    [': 2', 'unreadable'],
    ['Đạt:', 'unreadable'],
    ['', 'unreadable'],
  ])('%j is refused as %s', (clause, problem) => {
    const read = splitLabel(clause);
    expect(read.ok ? null : read.error).toMatchObject({ problem, found: clause });
  });
});
