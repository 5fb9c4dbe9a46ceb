import {
  awardsNamed,
  readAwardSource,
  type AwardSource,
} from '../../../src/domain/awards/award-source';

describe('Nguồn xét', () => {
  it.each<readonly [string, AwardSource]>([
    ['', { kind: 'all' }],
    ['TẤT CẢ', { kind: 'all' }],
    ['Đơn vị dẫn đầu', { kind: 'leaders' }],
    ['Đơn vị được đề nghị Cờ', { kind: 'proposedFor', awards: ['Cờ'] }],
    ['TRỪ đơn vị được đề nghị  Cờ  Bộ', { kind: 'except', awards: ['Cờ Bộ'] }],
    [
      'đơn vị được đề nghị Cờ; ; đơn vị được đề nghị Bằng khen;',
      { kind: 'proposedFor', awards: ['Cờ', 'Bằng khen'] },
    ],
    [
      'trừ đơn vị được đề nghị Cờ\n\ntrừ đơn vị được đề nghị Bằng khen, Giấy khen',
      { kind: 'except', awards: ['Cờ', 'Bằng khen, Giấy khen'] },
    ],
  ])('%j', (text, value) => {
    expect(readAwardSource(text)).toEqual({ ok: true, value });
  });

  it.each<readonly [string, string, string]>([
    ['Đơn vị giỏi nhất', 'unreadable', 'Đơn vị giỏi nhất'],
    // Which of the clauses it is that cannot be read.
    ['đơn vị được đề nghị Cờ; và ai đó', 'unreadable', 'và ai đó'],
    ['đơn vị được đề nghị', 'unreadable', 'đơn vị được đề nghị'],
    ['các đơn vị được đề nghị Cờ', 'unreadable', 'các đơn vị được đề nghị Cờ'],
    // Taken in and left out at once.
    [
      'trừ đơn vị được đề nghị Cờ; đơn vị được đề nghị Bằng khen',
      'unreadable',
      'đơn vị được đề nghị Bằng khen',
    ],
    [
      'đơn vị được đề nghị Cờ; trừ đơn vị được đề nghị Bằng khen',
      'unreadable',
      'trừ đơn vị được đề nghị Bằng khen',
    ],
    [' ; \n ', 'empty', ' ; \n '],
  ])('%j: %s', (text, problem, found) => {
    expect(readAwardSource(text)).toMatchObject({ ok: false, error: { problem, found } });
  });

  it('shows how an exception is written, where nothing was understood', () => {
    const read = readAwardSource('trừ ai đó');
    const suggestion = read.ok ? '' : (read.error.suggestion ?? '');
    const completed = suggestion.replace('…', 'Cờ');
    expect(readAwardSource(completed)).toEqual({
      ok: true,
      value: { kind: 'except', awards: ['Cờ'] },
    });
  });

  it.each<readonly [AwardSource, readonly string[]]>([
    [{ kind: 'all' }, []],
    [{ kind: 'leaders' }, []],
    [{ kind: 'proposedFor', awards: ['Cờ'] }, ['Cờ']],
    [{ kind: 'except', awards: ['Cờ', 'Bằng khen'] }, ['Cờ', 'Bằng khen']],
  ])('%j names %j', (source, awards) => {
    expect(awardsNamed(source)).toEqual(awards);
  });
});
