import {
  splitClauses,
  splitClausesAt,
  splitLabel,
} from '../../../../src/domain/regulation/language/clauses';

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

describe('clauses that a comma may end', () => {
  it.each([
    ['Trừ 1 mỗi ngày, tối đa 5', ['Trừ 1 mỗi ngày', 'tối đa 5']],
    ['2/tin, bài,TOI DA 5; tối thiểu 0', ['2/tin, bài', 'TOI DA 5', 'tối thiểu 0']],
    ['1,5 mỗi tin, bài', ['1,5 mỗi tin, bài']],
    // A word that only begins like the keyword is no keyword.
    ['a, tối đang', ['a, tối đang']],
    ['tối đa 5, , tối đa 6', ['tối đa 5,', 'tối đa 6']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(splitClausesAt(text, ['toi da', 'toi thieu'])).toEqual(expected);
  });
});

describe('label: points', () => {
  it.each([
    ['Đạt: 2', 'Đạt', '2'],
    ['Cờ thi đua của Bộ, ban, ngành, tỉnh: 10', 'Cờ thi đua của Bộ, ban, ngành, tỉnh', '10'],
    ['Loại A: tốt: 3', 'Loại A: tốt', '3'],
    ['Đạt:1,5', 'Đạt', '1,5'],
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
