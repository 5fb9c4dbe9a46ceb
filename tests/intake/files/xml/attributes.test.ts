import { Attributes, isSpace, isTrue } from '../../../../src/intake/files/xml/attributes';
import { problemIn } from '../craft/problem-in';

/** The attributes between two other tags, as the scanner finds them. */
function tag(text: string, before = '<a', after = '>'): Attributes {
  const attributes = new Attributes();
  attributes.reset(before + text + after, before.length, before.length + text.length);
  return attributes;
}
const all = (attributes: Attributes): readonly (readonly [string, string])[] => {
  const found: (readonly [string, string])[] = [];
  attributes.each((name, value) => found.push([name, value]));
  return found;
};

describe('what stands in a tag', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ['', []],
    [' ', []],
    [' a="1"', [['a', '1']]], // prettier-ignore
    [" a='1'", [['a', '1']]], // prettier-ignore
    [' a=""', [['a', '']]], // prettier-ignore
    [' a="1" b="2" ', [['a', '1'], ['b', '2']]], // prettier-ignore
    [' a="1"b="2"', [['a', '1'], ['b', '2']]], // prettier-ignore
    [' a = "1"', [['a', '1']]], // prettier-ignore
    ['\ta\n=\r"1"\r\nb\t=\t"2"', [['a', '1'], ['b', '2']]], // prettier-ignore
    [` a="'" b='"'`, [['a', "'"], ['b', '"']]], // prettier-ignore
    [' a=" x "', [['a', ' x ']]], // prettier-ignore
    [' a="x=y>z"', [['a', 'x=y>z']]], // prettier-ignore
    [' a="&lt;&#13;&quot;"', [['a', '<\r"']]], // prettier-ignore
    [' r:id="1" id="2"', [['r:id', '1'], ['id', '2']]], // prettier-ignore
  ])('%j', (text, expected) => {
    expect(all(tag(text))).toEqual(expected);
  });

  it('ends with the tag, whatever follows in the file', () => {
    expect(all(tag(' a="1"', '<x b="0"><a', ' c="3">'))).toEqual([['a', '1']]);
    expect(tag(' a="1"', '<x b="0"><a', ' c="3">').get('c')).toBeUndefined();
  });

  it.each([
    ['a name alone', ' a', '>'],
    ['a name alone, and a sign behind the tag', ' a', '="1"'],
    ['a value without quotes', ' a=1', '>'],
    ['a value without quotes and with one inside', ' a=1"', '>'],
    ['no value', ' a=', '>'],
    ['no value, and one behind the tag', ' a=', '"1"'],
    ['a quote that stays open', ' a="1', '>'],
    ['a quote that stays open to the next tag', ' a="1', '">'],
    ['a quote closed by another', ` a="1'`, '>'],
    ['a quote alone', ' a="', '>'],
    ['a quote alone, and one behind the tag', ' a="', '"'],
    ['two names', ' a b="1"', '>'],
    ['two signs', ' a=="1"', '>'],
  ])('%s: damaged', (_, text, after) => {
    for (const step of [all, (one: Attributes) => one.get('z')]) {
      expect(problemIn(() => step(tag(text, '<a', after)))).toMatchObject({
        problem: 'corrupt',
        params: { reason: 'xml' },
      });
    }
  });
});

describe('one by its name', () => {
  const attributes = tag(' ab="1" abc="2" r:id="3" b="4" xid="5" r:abc="6" b="7"');
  it.each([
    ['ab', '1'],
    ['abc', '2'],
    ['b', '4'],
    ['r:id', '3'],
    ['a', undefined],
    ['id', undefined],
    ['bc', undefined],
    ['abcd', undefined],
    ['AB', undefined],
    ['', undefined],
  ])('%j: %j', (name, value) => {
    expect(attributes.get(name)).toBe(value);
  });

  it.each([
    ['id', '3'],
    ['abc', '6'],
    ['ab', undefined],
    ['b', undefined],
    ['d', undefined],
  ])('%j behind any prefix: %j', (name, value) => {
    expect(attributes.getPrefixed(name)).toBe(value);
  });

  it('asked again, from the start again', () => {
    expect([attributes.get('b'), attributes.get('ab'), attributes.get('ab')]).toEqual(['4', '1', '1']); // prettier-ignore
    expect([attributes.getPrefixed('abc'), attributes.getPrefixed('id')]).toEqual(['6', '3']);
    expect([all(attributes).length, all(attributes).length]).toEqual([7, 7]);
  });
});

it('one after the other, by letter and by name', () => {
  const attributes = tag(' r="A1" s="5" ht="0" hts="1" xt="2"');
  const seen = (): readonly unknown[] => {
    const found: unknown[] = [];
    attributes.rewind();
    while (attributes.advance()) {
      const { letter } = attributes;
      found.push([
        letter === 0 ? '' : String.fromCharCode(letter),
        attributes.is('ht'),
        attributes.is('r'),
        attributes.value(),
      ]);
    }
    return found;
  };
  expect(seen()).toEqual([
    ['r', false, true, 'A1'],
    ['s', false, false, '5'],
    ['', true, false, '0'],
    ['', false, false, '1'],
    ['', false, false, '2'],
  ]);
  expect(seen()).toHaveLength(5);
});

it.each([
  ['1', true],
  ['true', true],
  ['on', true],
  ['0', false],
  ['false', false],
  ['off', false],
  ['', false],
  ['TRUE', false],
  ['11', false],
])('the flag %j is %s', (value, expected) => {
  expect(tag(` a="${value}"`).flag('a')).toBe(expected);
  expect(isTrue(value)).toBe(expected);
});

it('a flag that is not there is down', () => {
  expect([tag('').flag('a'), isTrue(undefined)]).toEqual([false, false]);
});

it.each([
  ['0', 0],
  ['7', 7],
  ['007', 7],
  ['1234567890', 1_234_567_890],
  ['12345678901', undefined],
  ['', undefined],
  ['-1', undefined],
  ['1.0', undefined],
  ['1 ', undefined],
  ['x1', undefined],
])('the count %j is %j', (value, expected) => {
  expect(tag(` a="${value}"`).count('a')).toBe(expected);
  expect(tag('').count('a')).toBeUndefined();
});

it('blanks are four characters, not their neighbours', () => {
  const blanks = Array.from({ length: 161 }, (_, code) => code).filter((code) => isSpace(code));
  expect(blanks).toEqual([9, 10, 13, 32]);
});
