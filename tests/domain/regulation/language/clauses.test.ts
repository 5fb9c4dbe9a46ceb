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
