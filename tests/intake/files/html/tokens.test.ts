import { htmlAttributes, htmlTokens } from '../../../../src/intake/files/html/tokens';

/** Tokens in short: `<td`, `>td`, the text, `{style`. */
const told = (page: string): readonly string[] =>
  [...htmlTokens(page)].map((token) => {
    if (token.kind === 'text') return token.text;
    if (token.kind === 'style') return `{${token.text}`;
    return `${token.kind === 'open' ? '<' : '>'}${token.name}${token.attributes}`;
  });

it.each<[string, string, readonly string[]]>([
  ['elements and texts', '<TD a=1>x</Td>y', ['<td a=1', 'x', '>td', 'y']],
  ['references', 'a &amp; b<br>&lt;', ['a & b', '<br', '<']],
  ['a closed one', '<br/>x', ['<br/', 'x']],
  ['a close with blanks', '</td >x', ['>td', 'x']],
  ['a bare sign', 'a < 5<b>', ['a <', ' 5', '<b']],
  ['a bare sign at the end', 'a <', ['a <']],
  ['a bare close', 'a </ b', ['a <', '/ b']],
  ['a comment', 'a<!-- <b> -->c', ['a', 'c']],
  ['a comment without an end', 'a<!-- b', ['a']],
  ['a declaration', '<!DOCTYPE html>a<?xml b?>c', ['a', 'c']],
  ['a condition', '<![if !x]>a<![endif]>b', ['a', 'b']],
  ['a declaration without an end', 'a<!b', ['a']],
  ['a sign in quotes', '<a b=">" c=\'>\'>d', ['<a b=">" c=\'>\'', 'd']],
  ['a quote inside a word', '<a b=c"d>e', ['<a b=c"d', 'e']],
  ['a quote inside a word and one far behind', '<a b=c"d>e"f>g', ['<a b=c"d', 'e"f>g']],
  ['a quote behind a blank', '<a ">" b>c', ['<a ">" b', 'c']],
  ['a quote that nobody closed', '<a b="c>d', ['<a b="c', 'd']],
  ['a tag without an end', 'x<a b', ['x', '<a b']],
  ['a quote without an end', 'x<a b="c', ['x', '<a b="c']],
  ['a script', '<script>if (a<b) "</td>"</SCRIPT>c', ['>script', 'c']],
  ['a script without an end', 'a<script>b<td>', ['a']],
  ['a closed script', '<script/>a', ['<script/', 'a']],
  ['a style', '<style>.a{}</style>b', ['{.a{}', '>style', 'b']],
  ['a title', '<title><td></title>b', ['>title', 'b']],
  ['a text area', '<textarea><td></textarea>b', ['>textarea', 'b']],
  ['an island', '<xml><td></xml>b', ['>xml', 'b']],
  ['nothing', '', []],
])('%s', (_, page, tokens) => {
  expect(told(page)).toEqual(tokens);
});

it('what closes is told apart from what opens, and has no attributes', () => {
  expect([...htmlTokens('<a b></a b>')]).toEqual([
    { kind: 'open', name: 'a', attributes: ' b' },
    { kind: 'close', name: 'a', attributes: '' },
  ]);
});

it.each<[string, readonly (readonly [string, string])[]]>([
  [' a=1 B="2" c=\'3\'', [['a', '1'], ['b', '2'], ['c', '3']]], // prettier-ignore
  [" a='x y' b='z'", [['a', 'x y'], ['b', 'z']]], // prettier-ignore
  [' a = "1" b', [['a', '1'], ['b', '']]], // prettier-ignore
  [' a=1 A=2', [['a', '1']]], // prettier-ignore
  [' a="x &amp; y"', [['a', 'x & y']]], // prettier-ignore
  [' x:num="8.5"/', [['x:num', '8.5']]], // prettier-ignore
  [' a="" b=', [['a', ''], ['b', '']]], // prettier-ignore
  ['', []],
])('the attributes of %j', (written, expected) => {
  expect([...htmlAttributes(written)]).toEqual(expected);
});
