import { webParts } from '../../../../src/intake/files/html/mhtml';
import { problemIn } from '../craft/problem-in';

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const parts = (text: string): readonly unknown[] =>
  webParts(bytesOf(text)).map(({ bytes, ...rest }) => ({ ...rest, body: textOf(bytes) }));
/** The bytes of one message with these headers, as characters. */
const bodyOf = (headers: string, body: string): string =>
  webParts(bytesOf(`${headers}\r\n\r\n${body}`))
    .map(({ bytes }) => textOf(bytes))
    .join('|');
const PLAIN = { location: '', type: '', charset: undefined };

describe('the parts of a message', () => {
  const message = (field: string, end = '\r\n'): string =>
    [
      'MIME-Version: 1.0',
      `Content-Type: multipart/related; ${field}`,
      '',
      'words before the first part',
      '--b_1',
      'Content-Type: text/html',
      'Content-Location: a.htm',
      '',
      'A',
      '--b_1',
      'Content-Type: text/plain',
      '',
      'B',
      '--b_1--',
      'words behind the last one',
    ].join(end);
  const both = (end: string): readonly unknown[] => [
    { location: 'a.htm', type: 'text/html', charset: undefined, body: `A${end}` },
    { location: '', type: 'text/plain', charset: undefined, body: `B${end}` },
  ];

  it.each([
    ['in quotes', 'boundary="b_1"'],
    ['bare', 'boundary=b_1'],
    ['before something else', 'boundary=b_1; type="text/html"'],
    ['in capitals', 'BOUNDARY="b_1"'],
    ['on a line of its own', '\r\n\tboundary="b_1"'],
    ['far to the right', '\r\n      boundary="b_1"'],
  ])('with the boundary %s', (_, field) => {
    expect(parts(message(field))).toEqual(both('\r\n'));
  });

  it('with the line ends of other systems', () => {
    expect(parts(message('\n boundary="b_1"', '\n'))).toEqual(both('\n'));
  });

  it('of a message without a boundary: one, whatever its body says', () => {
    expect(parts('Content-Location: a.htm\r\n\r\nboundary="x" --x')).toEqual([
      { ...PLAIN, location: 'a.htm', body: 'boundary="x" --x' },
    ]);
    expect(parts('no header at all')).toEqual([{ ...PLAIN, body: 'no header at all' }]);
    expect(parts('')).toEqual([{ ...PLAIN, body: '' }]);
  });

  it('of a message that was cut off: none', () => {
    const cut = message('boundary="b_1"').replace('--b_1--', '--b_1-');
    expect(problemIn(() => parts(cut))).toMatchObject({
      problem: 'truncated',
      params: { reason: 'structure' },
    });
  });

  it('a part without headers is all body', () => {
    const text = 'Content-Type: m; boundary=b\r\n\r\n--b\r\n\r\n<p>\r\n\r\na\r\n--b--';
    expect(parts(text)).toEqual([{ ...PLAIN, body: '<p>\r\n\r\na\r\n' }]);
  });

  it('one that ends in two dashes is a part', () => {
    const text = 'Content-Type: m; boundary=b\r\n\r\n--b\r\nX: y\r\n\r\nA----b--';
    expect(parts(text)).toEqual([{ ...PLAIN, body: 'A--' }]);
  });
});

describe('what a part says of itself', () => {
  const said = (headers: string): unknown => {
    const [part] = webParts(bytesOf(`${headers}\r\n\r\nContent-Location: body\r\n`));
    return part && [part.location, part.type, part.charset];
  };
  it.each<[string, readonly (string | undefined)[]]>([
    ['Content-Type: text/html; charset="utf-8"', ['', 'text/html', 'utf-8']],
    ['Content-Type: text/html; charset=utf-8', ['', 'text/html', 'utf-8']],
    ['Content-Type: text/html; charset=utf-8; x=y', ['', 'text/html', 'utf-8']],
    ['Content-Type: text/html ; charset=utf-8', ['', 'text/html', 'utf-8']],
    ['Content-Type: text/html; charset=utf-8 x', ['', 'text/html', 'utf-8']],
    ['content-type: TEXT/HTML;\r\n\tCHARSET="UTF-8"', ['', 'text/html', 'UTF-8']],
    ['Content-Type: text/html', ['', 'text/html', undefined]],
    ['Content-Type: text/html; charset=', ['', 'text/html', undefined]],
    ['Content-Location:  a b.htm \t', ['a b.htm', '', undefined]],
    ['Content-Location:a.htm\r\nContent-Type:\tx/y', ['a.htm', 'x/y', undefined]],
    ['X-Content-Location: a.htm', ['', '', undefined]],
    ['Content-Location: file:///C:/a\r\n b.htm', ['file:///C:/a b.htm', '', undefined]],
    ['X: y', ['', '', undefined]],
  ])('%j', (headers, expected) => {
    expect(said(headers)).toEqual(expected);
  });
});

describe('how a body is written', () => {
  it.each([
    ['as it is', 'X: y', 'a=41=\r\n\xe1', 'a=41=\r\n\xe1'],
    ['in eight bits', 'Content-Transfer-Encoding: 8bit', 'a=41=\r\n\xe1', 'a=41=\r\n\xe1'],
    ['in base64', 'Content-Transfer-Encoding: base64', 'T\r\nWF u\r\n', 'Man'],
    ['in base64 to the end', 'Content-Transfer-Encoding: BASE64', '+/8=\r\n', '\xfb\xff'],
    ['in quotes', 'Content-Transfer-Encoding: quoted-printable', 'a=3Db=e1=E1', 'a=b\xe1\xe1'],
    ['in quotes over lines', 'Content-Transfer-Encoding: Quoted-Printable', 'a=\r\nb=\nc= \t\r\nd\r\n', 'abcd\r\n'], // prettier-ignore
    ['in quotes that are none', 'Content-Transfer-Encoding: quoted-printable', 'a=ZZ=4 =', 'a=ZZ=4 ='], // prettier-ignore
  ])('%s', (_, headers, body, expected) => {
    expect(bodyOf(headers, body)).toBe(expected);
  });
});
