import { findDelimiter } from '../../../../src/intake/files/csv/delimiter';

describe('what a file says itself', () => {
  it.each([
    ['sep=;\na,b', ';', 6],
    ['SEP=,\r\na;b', ',', 7],
    ['"sep=|"\ra;b', '|', 8],
    ['sep=\t', '\t', 5],
  ])('%j', (head, character, skip) => {
    expect(findDelimiter(head)).toEqual({ character, skip });
  });

  it.each(['sep=;;\na,b,c,d', ' sep=;\na,b,c', 'xsep=;\na,b,c', 'sep=\na,b,c'])(
    '%j says nothing',
    (head) => {
      expect(findDelimiter(head)).toEqual({ character: ',', skip: 0 });
    },
  );
});

describe('what cuts the lines most alike', () => {
  it.each([
    ['a;b;c\n1;2;3', ';'],
    ['a,b,c\n1,2,3', ','],
    ['a\tb\n1\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['a;b\n1,5;2,5\n2;3', ';'],
    ['TT;Nội dung;Điểm\n1;Tốt, đúng hạn;8,5\n2;Khá;7', ';'],
    ['Sở, ban; ngành, đoàn; thể\n1\t2', '\t'],
    ['a, b c, d e, f g\n1;2', ';'],
    ['a, 5, 6\n1, 2, 3', ','],
    ['"a;b;c;d",e\n1,2', ','],
    ['a\tb;c\n1\t2;3', '\t'],
    ['a;b,c\n1;2,3', ';'],
    ['a,b|c\n1,2|3', ','],
    ['a;b\n1;2\n1,2,3,4', ','],
    ['a;b\n1;2\n3;4\n5;6\n1,2,3,4', ';'],
    ['one word', ','],
    ['', ','],
    ['a;b', ';'],
  ])('%j: %j', (head, character) => {
    expect(findDelimiter(head)).toEqual({ character, skip: 0 });
  });

  it('of the first two hundred lines', () => {
    expect(findDelimiter(`${'a;b\n'.repeat(200)}${'1,2,3\n'.repeat(100)}`).character).toBe(';');
    expect(findDelimiter(`${'a;b\n'.repeat(200)}${'1,2,3\n'.repeat(101)}`).character).toBe(',');
    expect(findDelimiter(`${'a;b\n'.repeat(300)}${'1,2,3\n'.repeat(101)}`).character).toBe(',');
  });
});
