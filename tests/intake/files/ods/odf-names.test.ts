import { OdfNames } from '../../../../src/intake/files/ods/odf-names';
import { Attributes } from '../../../../src/intake/files/xml/attributes';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';
const OFFICE = `${ODF}office:1.0`;
const TABLE = `${ODF}table:1.0`;
const tag = (text: string): Attributes => {
  const attributes = new Attributes();
  attributes.reset(text, 0, text.length);
  return attributes;
};
const NONE = tag('');
const begun = (declared: string): OdfNames => {
  const names = new OdfNames();
  names.begin('root', tag(declared));
  return names;
};

it.each([
  [OFFICE, 'office'],
  [TABLE, 'table'],
  [`${ODF}text:1.0`, 'text'],
  [`${ODF}style:1.0`, 'style'],
  [`${ODF}datastyle:1.0`, 'number'],
  [`${ODF}xsl-fo-compatible:1.0`, 'fo'],
  [`${ODF}svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
  ['http://openoffice.org/2004/office', 'ooo'],
])('%s goes by the prefix %s, whichever is written', (address, usual) => {
  const names = begun(`xmlns:n1="${address}"`);
  expect(names.localName('n1:a-b', NONE)).toBe(`${usual}:a-b`);
  expect(names.localName(`${usual}:a`, NONE)).toBeUndefined();
  expect(names.get(tag(` n1:a="1" ${usual}:a="2"`), `${usual}:a`)).toBe('1');
});

describe('elements', () => {
  it('without a prefix are those of the default vocabulary', () => {
    const names = begun(`xmlns="${OFFICE}" xmlns:t="${TABLE}"`);
    expect(['body', 't:table'].map((name) => names.localName(name, NONE))).toEqual([
      'office:body',
      'table:table',
    ]);
  });

  it.each([
    ['of no declaration', 'a', ''],
    ['of a prefix without one', 'n:a', `xmlns:m="${TABLE}"`],
    ['of a foreign one', 'n:a', 'xmlns:n="urn:n"'],
    ['of another attribute', 'n:a', `notns:n="${TABLE}" n="${TABLE}"`],
  ])('%s are left out', (_, name, declared) => {
    expect(begun(declared).localName(name, NONE)).toBeUndefined();
  });

  it('may declare a prefix themselves, and it counts from there on', () => {
    const names = begun('');
    expect(names.localName('n:a', tag('xmlns:n="urn:n"'))).toBeUndefined();
    expect(names.localName('n:a', tag(`xmlns:n="${TABLE}"`))).toBe('table:a');
    expect(names.localName('n:b', NONE)).toBe('table:b');
    expect(names.localName('a', tag(`xmlns="${OFFICE}"`))).toBe('office:a');
    expect(names.localName('b', NONE)).toBe('office:b');
  });

  it('are known anew in the next part', () => {
    const names = begun(`xmlns:n="${TABLE}"`);
    expect(names.localName('n:a', NONE)).toBe('table:a');
    expect(names.get(tag(' n:a="1"'), 'table:a')).toBe('1');
    names.begin('root', tag(`xmlns:n="${OFFICE}"`));
    expect(names.localName('n:a', NONE)).toBe('office:a');
    expect(names.get(tag(' n:a="1"'), 'table:a')).toBeUndefined();
    expect(names.get(tag(' n:a="1"'), 'office:a')).toBe('1');
    names.begin('root', NONE);
    expect(names.localName('n:a', NONE)).toBeUndefined();
    expect(names.get(tag(' n:a="1"'), 'office:a')).toBeUndefined();
  });

  it('are told beyond those that are remembered', () => {
    const names = begun(`xmlns:n="${TABLE}"`);
    const told = Array.from({ length: 1002 }, (_, n) => names.localName(`n:a${n}`, NONE));
    expect([told[999], told[1000], told[1001]]).toEqual(['table:a999', 'table:a1000', 'table:a1001']); // prettier-ignore
  });
});

describe('attributes', () => {
  it('have the prefix that was written, never the default one', () => {
    const names = begun(`xmlns="${TABLE}" xmlns:t="${TABLE}"`);
    expect(names.get(tag(' name="1" t:name="2"'), 'table:name')).toBe('2');
    const bare = begun(`xmlns="${TABLE}"`);
    expect(bare.get(tag(' name="1"'), 'table:name')).toBeUndefined();
    expect(bare.get(tag(' table:name="3"'), 'table:name')).toBe('3');
  });

  it.each([
    ['', 1],
    ['t:n="3"', 3],
    ['t:n="1"', 1],
    ['t:n="0"', 1],
    ['t:n="1234567890"', 1_234_567_890],
    ['t:n="12345678901"', 1],
    ['t:n="-2"', 1],
    ['t:n="2.5"', 1],
    ['t:n="x2"', 1],
    ['t:n=""', 1],
  ])('repeated by %j: %j times', (written, times) => {
    expect(begun(`xmlns:t="${TABLE}"`).times(tag(written), 'table:n')).toBe(times);
  });
});
