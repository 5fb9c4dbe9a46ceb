import { LIMITS } from '../../../../src/intake/files/limits';
import { XmlScanner, type XmlHandler } from '../../../../src/intake/files/xml/scanner';
import { MAIN } from '../craft/package';
import { problemIn } from '../craft/problem-in';

/** What a handler that listens inside the root is told, in short. */
function told(pieces: readonly string[], listening = true): readonly string[] {
  const seen: string[] = [];
  const handler: XmlHandler = {
    listening: false,
    open(name, attributes, depth) {
      this.listening = listening;
      seen.push(`<${name} ${String(depth)} ${attributes.get('v') ?? '-'}`);
    },
    close(name, depth) {
      if (depth === 0) this.listening = false;
      seen.push(`>${name} ${String(depth)}`);
    },
    text: (value) => seen.push(value),
  };
  const scanner = new XmlScanner(handler);
  for (const piece of pieces) scanner.feed(piece);
  scanner.finish();
  return seen;
}

const ALL = [
  '<a 0 1',
  'x',
  '<b 1 -',
  'y & z',
  '>b 1',
  '<c 1 >',
  '>c 1',
  '<d 1 -',
  '<d 2 -',
  '>d 2',
  '>d 1',
  '>a 0',
];
const XML =
  '<?xml version="1.0" a=">"?><!-- <z> -->\n<a v="1">x<b\n>y &amp; z</b ><c v=\'>\'/><d><d/></d></a>\n<!---->';

it('elements, texts and attributes in their order', () => {
  expect(told([XML])).toEqual(ALL);
});

it('cut at any place', () => {
  for (let at = 1; at < XML.length; at += 1) {
    const seen = told([XML.slice(0, at), XML.slice(at)]);
    expect([at, seen]).toEqual([at, ALL]);
  }
});

it('texts only for one who listens', () => {
  expect(told(['<a>x<b>y</b></a>'], false)).toEqual(['<a 0 -', '<b 1 -', '>b 1', '>a 0']);
});

describe('texts', () => {
  it.each([
    ['<a>x\r\ny\rz</a>', ['x\ny\nz']],
    ['<a>&#13;</a>', ['\r']],
    ['<a><![CDATA[x & <b>]]></a>', ['x & <b>']],
    ['<a><![CDATA[x\r\ny]]></a>', ['x\ny']],
    ['<a>x<!-- y -->z</a>', ['x', 'z']],
    ['<a>x<?y z?>w</a>', ['x', 'w']],
    ['<a> </a>', [' ']],
    ['<a></a>', []],
  ])('%j', (xml, texts) => {
    expect(told([xml]).slice(1, -1)).toEqual(texts);
  });
});

describe('elements of another vocabulary', () => {
  const root = (content: string): string => `<a xmlns="${MAIN}" xmlns:o="urn:o">${content}</a>`;
  it.each([
    ['<o:b v="1">x<c>y</c></o:b>', []],
    ['<o:b/>', []],
    ['<o:b><o:b/><![CDATA[x]]></o:b><c/>', ['<c 1 -', '>c 1']],
    ['<c><o:b>x</o:b>y</c>', ['<c 1 -', 'y', '>c 1']],
  ])('%s is left out with all it contains', (content, seen) => {
    expect(told([root(content)]).slice(1, -1)).toEqual(seen);
  });
});

describe('what is not well-formed', () => {
  it.each([
    ['nothing', ''],
    ['words', 'abc'],
    ['words before', 'abc<a/>'],
    ['words behind', '<a/>abc'],
    ['words of CDATA before', '<![CDATA[x]]><a/>'],
    ['two roots', '<a/><b/>'],
    ['a root that stays open', '<a>'],
    ['one closed too often', '<a></a></a>'],
    ['one closed by another', '<a><b></a></b>'],
    ['a sign in a tag', '<a <b/>'],
    ['a tag without a name', '<a>< b/></a>'],
    ['a tag without an end', '<a><b'],
    ['a comment without an end', '<a/><!-- '],
    ['an instruction without an end', '<a/><? '],
    ['a quote without an end', '<a v="1></a>'],
  ])('%s', (_, xml) => {
    expect(problemIn(() => told([xml]))).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'xml' },
    });
  });

  it.each(['<!DOCTYPE a><a/>', '<a><!ENTITY b "c"></a>', '<!ELEMENT a ANY><a/>'])(
    '%s: nothing is declared',
    (xml) => {
      expect(problemIn(() => told([xml]))).toMatchObject({ params: { reason: 'doctype' } });
    },
  );
});

describe('bounds', () => {
  const nested = (depth: number): string => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;

  it('elements stand in each other as deep as the limit', () => {
    expect(told([nested(LIMITS.xmlDepth)])).toHaveLength(2 * LIMITS.xmlDepth);
    expect(problemIn(() => told([nested(LIMITS.xmlDepth + 1)]))).toMatchObject({
      params: { reason: 'xml' },
    });
  });

  it('a tag is held as long as the limit', () => {
    const open = '<a><b v="';
    const room = LIMITS.token - open.length + '<a>'.length;
    expect(told([`${open}${'x'.repeat(room)}`, '"/></a>'])).toHaveLength(4);
    expect(problemIn(() => told([`${open}${'x'.repeat(room + 1)}`, '"/></a>']))).toMatchObject({
      problem: 'tooLarge',
      params: { limit: 'token' },
    });
  });
});
