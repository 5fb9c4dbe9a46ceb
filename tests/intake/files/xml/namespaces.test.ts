import { LIMITS } from '../../../../src/intake/files/limits';
import { Attributes } from '../../../../src/intake/files/xml/attributes';
import { Namespaces } from '../../../../src/intake/files/xml/namespaces';
import { MAIN } from '../craft/package';
import { problemIn } from '../craft/problem-in';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const tag = (text: string): Attributes => {
  const attributes = new Attributes();
  attributes.reset(text, 0, text.length);
  return attributes;
};
const NONE = tag('');
/** What the names are called under a root with these declarations. */
const called = (root: string, declared: string, ...names: readonly string[]): unknown => {
  const vocabulary = new Namespaces(root, tag(declared));
  return names.map((name) => vocabulary.localName(name, NONE));
};

describe('the vocabulary is that of the root', () => {
  it.each<[string, string, string, readonly (string | undefined)[]]>([
    ['no prefix', 'a', `xmlns="${MAIN}" xmlns:o="urn:o"`, ['a', undefined, undefined]],
    ['a prefix', 'x:a', `xmlns:x="${MAIN}" xmlns:o="urn:o"`, [undefined, 'a', undefined]],
    ['both', 'x:a', `xmlns:x="${MAIN}" xmlns="${MAIN}"`, ['a', 'a', undefined]],
    ['two prefixes', 'x:a', `xmlns:x="${MAIN}" xmlns:o="${MAIN}"`, [undefined, 'a', 'a']],
    ['no prefix for others', 'x:a', `xmlns:x="${MAIN}" xmlns="urn:o"`, [undefined, 'a', undefined]],
    ['the usual one and the strict', 'a', `xmlns="${MAIN}" xmlns:x="${STRICT}"`, ['a', 'a', undefined]], // prettier-ignore
    ['the strict one and the usual', 'a', `xmlns="${STRICT}" xmlns:x="${MAIN}"`, ['a', 'a', undefined]], // prettier-ignore
    ['another one', 'a', `xmlns="urn:o" xmlns:o="urn:o" xmlns:x="${MAIN}"`, ['a', undefined, 'a']],
    ['one that is not declared', 'a', `xmlns:x="${MAIN}"`, ['a', undefined, undefined]],
    ['what only looks declared', 'a', `xmlns="${MAIN}" notns:x="${MAIN}" o="${MAIN}"`, ['a', undefined, undefined]], // prettier-ignore
  ])('%s', (_, root, declared, expected) => {
    expect(called(root, declared, 'a', 'x:a', 'o:a')).toEqual(expected);
  });

  it('only the first colon ends a prefix', () => {
    expect(called('x:a', `xmlns:x="${MAIN}"`, 'x:b:c', ':a')).toEqual(['b:c', undefined]);
  });
});

describe('a declaration on an element', () => {
  it('counts from there on', () => {
    const vocabulary = new Namespaces('a', tag(`xmlns="${MAIN}"`));
    expect(vocabulary.localName('x:b', NONE)).toBeUndefined();
    expect(vocabulary.localName('x:b', tag('xmlns:x="urn:o"'))).toBeUndefined();
    expect(vocabulary.localName('x:b', tag(`xmlns:y="${MAIN}"`))).toBeUndefined();
    expect(vocabulary.localName('x:b', tag(`xmlns:x="${MAIN}"`))).toBe('b');
    expect(vocabulary.localName('x:b', NONE)).toBe('b');
    expect(vocabulary.localName('x:c', NONE)).toBe('c');
  });

  it('of the strict address is as good', () => {
    const vocabulary = new Namespaces('a', tag(`xmlns="${MAIN}"`));
    expect(vocabulary.localName('x:b', tag(`xmlns:x="${STRICT}"`))).toBe('b');
  });

  it('of the strict address is none in another vocabulary', () => {
    const vocabulary = new Namespaces('a', tag('xmlns="urn:o"'));
    expect(vocabulary.localName('x:b', tag(`xmlns:x="${STRICT}"`))).toBeUndefined();
  });
});

it('names are remembered up to the limit; foreign ones are not counted', () => {
  const vocabulary = new Namespaces('a', tag(`xmlns="${MAIN}"`));
  const ask = (name: string): string | undefined => vocabulary.localName(name, NONE);
  for (let n = 0; n < LIMITS.xmlNames; n += 1) {
    ask(`o:n${n}`);
    expect(ask(`n${n}`)).toBe(`n${n}`);
  }
  expect([ask('n0'), ask('o:more')]).toEqual(['n0', undefined]);
  expect(problemIn(() => ask('more'))).toMatchObject({
    problem: 'corrupt',
    params: { reason: 'structure' },
  });
});
