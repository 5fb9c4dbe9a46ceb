import { LIMITS } from '../../../../src/intake/files/limits';
import { OdfNames } from '../../../../src/intake/files/ods/odf-names';
import { Paragraphs } from '../../../../src/intake/files/ods/paragraphs';
import { Attributes } from '../../../../src/intake/files/xml/attributes';
import { problemIn } from '../craft/problem-in';

const NAMES = new OdfNames();
const tag = (text: string): Attributes => {
  const attributes = new Attributes();
  attributes.reset(text, 0, text.length);
  return attributes;
};
const filled = (step: (one: Paragraphs) => void, totals = { blanks: 0 }): string | undefined => {
  const paragraphs = new Paragraphs(totals);
  step(paragraphs);
  return paragraphs.text();
};
const put = (one: Paragraphs, name: string, more = ''): void => one.element(name, tag(more), NAMES);

it('a cell without a paragraph has no text, one with an empty one has an empty text', () => {
  expect(filled(() => undefined)).toBeUndefined();
  expect(filled((one) => one.add('a'))).toBeUndefined();
  expect(filled((one) => one.closeLine())).toBe('');
});

it('paragraphs are lines', () => {
  expect(
    filled((one) => {
      for (const line of [' a  b ', '', 'c']) {
        one.add(line);
        one.closeLine();
      }
    }),
  ).toBe('a b\n\nc');
});

it.each([
  ['text:s', '', 'a b'],
  ['text:s', 'text:c="3"', 'a   b'],
  ['text:s', 'text:c="0"', 'a b'],
  ['text:tab', '', 'a\tb'],
  ['text:line-break', '', 'a\nb'],
  ['text:span', '', 'ab'],
  ['text:s', 'text:c="1000"', `a${' '.repeat(1000)}b`],
  ['text:s', 'text:c="1001"', `a${' '.repeat(1000)}b`],
])('%s %s stands for characters', (name, more, expected) => {
  expect(
    filled((one) => {
      one.add('a');
      put(one, name, more);
      one.add('b');
      one.closeLine();
    }),
  ).toBe(expected);
});

it('counted blanks are counted over the document, up to the limit', () => {
  const totals = { blanks: LIMITS.blanks - 3 };
  expect(filled((one) => put(one, 'text:s', 'text:c="2"'), totals)).toBeUndefined();
  filled((one) => put(one, 'text:s'), totals);
  expect(totals.blanks).toBe(LIMITS.blanks);
  expect(problemIn(() => filled((one) => put(one, 'text:s'), totals))).toMatchObject({
    problem: 'tooLarge',
    params: { limit: 'token', allowed: LIMITS.blanks },
  });
});
