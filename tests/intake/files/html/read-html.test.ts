import { readHtml } from '../../../../src/intake/files/html/read-html';
import { LIMITS } from '../../../../src/intake/files/limits';
import type { SourceWorkbook } from '../../../../src/intake/files/source-workbook';

/** One byte per character: what old codes and 7bit parts hold. */
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const table = (cell: string): string => `<table><tr><td>${cell}</table>`;
const first = ({ grids }: SourceWorkbook): unknown => grids[0]?.cells.get(0)?.get(0)?.value;
const names = ({ grids }: SourceWorkbook): readonly string[] => grids.map(({ name }) => name);
const part = (headers: string, body: string): string => `--b\r\n${headers}\r\n\r\n${body}\r\n`;
const HTML = 'Content-Type: text/html';
const at = (location: string, body: string): string =>
  part(`${HTML}\r\nContent-Location: ${location}`, body);
const archive = (...all: readonly string[]): Uint8Array =>
  latin(`MIME-Version: 1.0\r\nContent-Type: m/r; boundary=b\r\n\r\n${all.join('')}--b--`);
const listed = (name: string, more = ''): string =>
  `<x:ExcelWorksheet><x:Name>${name}</x:Name>${more}</x:ExcelWorksheet>`;
const source = (href: string): string => `<x:WorksheetSource HRef="${href}"/>`;

it('a page is one sheet without anything else', async () => {
  const book = await readHtml(latin(table('a')));
  expect(book).toEqual({
    kind: 'html',
    grids: [expect.objectContaining({ name: 'HTML', visibility: 'visible', date1904: false })],
    macros: false,
    externalLinks: false,
    warnings: [],
  });
});

describe('the code that a page says it is in', () => {
  // 0xE3: ã where nobody says anything, ă in the code of Central Europe.
  const letter = async (head: string): Promise<unknown> => {
    const book = await readHtml(latin(`${head}${table('\xe3')}`));
    return [first(book), book.warnings];
  };
  it.each([
    '<meta charset=windows-1250>',
    '<META CHARSET="windows-1250">',
    "<meta charset='windows-1250'>",
    '<meta charset = "windows-1250">',
    '<meta charset\n=\twindows-1250>',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">',
    '<meta name="a"><meta name="b" charset="windows-1250">',
    `${' '.repeat(4096 - 28)}<meta charset="windows-1250">`,
  ])('%j', async (head) => {
    expect(await letter(head)).toEqual(['ă', []]);
  });

  it.each([
    '',
    '<meta name="a"><p title="charset=windows-1250">',
    '<p charset=windows-1250>',
    '<meta charset="none such">',
    `${' '.repeat(4096)}<meta charset="windows-1250">`,
  ])('%j says nothing, and that is told', async (head) => {
    expect(await letter(head)).toEqual(['ã', [{ kind: 'oldEncoding', sheet: '', count: 1 }]]);
  });

  it('a part has the code of its headers, unless its page says another', async () => {
    const read = async (body: string): Promise<unknown> =>
      first(await readHtml(archive(part(`${HTML}; charset=windows-1250`, body))));
    expect(await read(table('\xe3'))).toBe('ă');
    expect(await read(`<meta charset=windows-1252>${table('\xe3')}`)).toBe('ã');
  });
});

describe('what is an archive', () => {
  const body = `X: y\r\n\r\n${table('a')}`;
  it.each([
    'MIME-Version: 1.0',
    'mime-version: 1.0',
    'From: Excel',
    'Message-ID: <1>',
    'Content-Type: text/html',
    '\r\n \r\n\tMIME-Version: 1.0',
  ])('what begins with %j', async (head) => {
    const { grids } = await readHtml(latin(`${head}\r\n${body}`));
    expect(grids[0]?.rowCount).toBe(1);
  });

  it.each(['Subject: a', 'MIME-Version 1.0', 'X-From: a', '<b>From: a</b>'])(
    'not what begins with %j: its lines are lines of the page',
    async (head) => {
      const { grids } = await readHtml(latin(`${head}\r\n${body}`));
      expect(grids[0]?.rowCount).toBe(2);
    },
  );
});

describe('the sheets of an archive', () => {
  it('are its pages, by their place where nobody names them', async () => {
    const book = await readHtml(archive(part(HTML, table('a')), part(HTML, table('b'))));
    expect(names(book)).toEqual(['HTML', 'HTML 2']);
    expect(book.grids.map(({ visibility }) => visibility)).toEqual(['visible', 'visible']);
  });

  it('pages without a table and parts of other kinds are none', async () => {
    const book = await readHtml(
      archive(
        part(HTML, '<p>a'),
        part('Content-Type: text/plain', table('b')),
        part('Content-Type: image/png', table('c')),
        part('X: y', table('d')),
        part('Content-Type: TEXT/HTML; charset=utf-8', table('e')),
      ),
    );
    expect(book.grids.map(({ name, cells }) => [name, cells.get(0)?.get(0)?.value])).toEqual([
      ['HTML', 'd'],
      ['HTML 2', 'e'],
    ]);
  });

  it('have the names of the list in its order, and places where a name is blank', async () => {
    const book = await readHtml(
      archive(part(HTML, table('a') + listed('Mot') + listed('')), part(HTML, table('b'))),
    );
    expect(names(book)).toEqual(['Mot', 'HTML 2']);
  });

  it('are found by their sources, in the order of the list', async () => {
    const list = listed('Hai', source('a/f/sheet2.htm')) + listed('Mot', source('sheet1.htm'));
    const book = await readHtml(
      archive(
        at('file:///C:/f.htm', list),
        at('file:///C:/f/xsheet1.htm', table('x')),
        at('file:///C:/f/sheet1.htm', table('m')),
        at('file:///C:/f/sheet2.htm', table('h')),
        at('file:///C:/f/sheet2.htm/y', table('y')),
      ),
    );
    expect(book.grids.map(({ name, cells }) => [name, cells.get(0)?.get(0)?.value])).toEqual([
      ['Hai', 'h'],
      ['Mot', 'm'],
    ]);
  });

  it.each([
    ['by its source', listed('B', source('f/sheet2.htm')), 'f/sheet2.htm'],
    ['by its name', listed('B'), 'B'],
  ])('one that is listed and missing is told, %s', async (_, lost, told) => {
    const list = listed('A', source('f/sheet1.htm')) + lost;
    const bytes = archive(at('f.htm', list), at('/f/sheet1.htm', table('m')));
    await expect(readHtml(bytes)).rejects.toMatchObject({
      problem: 'corrupt',
      params: { reason: 'missingPart', part: told },
    });
  });

  it('none at all: said of what file', async () => {
    await expect(readHtml(archive(part(HTML, '<p>a')))).rejects.toMatchObject({
      problem: 'noSheets',
      params: { fileKind: 'html' },
    });
  });
});

describe('numbers of all pages tell one way of writing', () => {
  it.each([
    ['8,5', '9', 'comma'],
    ['8,5', '9.5', 'both'],
    ['8', '9', 'none'],
  ])('%s and %s: %s', async (one, other, plainText) => {
    const bytes = archive(part(HTML, table(one)), part(HTML, table(other)));
    expect(await readHtml(bytes)).toMatchObject({ plainText });
  });

  it('where none had to be read, nothing is said', async () => {
    expect(await readHtml(latin(table('a')))).not.toHaveProperty('plainText');
  });
});

it('a page is as long as the limit, and not one byte longer', async () => {
  // In two bytes a character, the rest of it in a comment.
  const start = Uint16Array.from(`\ufeff${table('a')}<!--`, (one) => one.charCodeAt(0));
  const bytes = new Uint8Array(LIMITS.pageBytes).fill(0x20);
  bytes.set(new Uint8Array(start.buffer));
  expect(first(await readHtml(bytes))).toBe('a');
  await expect(readHtml(new Uint8Array(LIMITS.pageBytes + 1))).rejects.toMatchObject({
    problem: 'tooLarge',
    params: { limit: 'fileBytes', allowed: LIMITS.pageBytes },
  });
});
