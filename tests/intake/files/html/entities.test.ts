import { decodeHtml } from '../../../../src/intake/files/html/entities';

it.each([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['copy', '©'],
  ['Agrave', 'À'],
  ['ecirc', 'ê'],
  ['eth', 'ð'],
  ['divide', '÷'],
  ['yuml', 'ÿ'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['bull', '•'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['minus', '−'],
  ['le', '≤'],
  ['ge', '≥'],
  ['abreve', 'ă'],
  ['Abreve', 'Ă'],
  ['dstrok', 'đ'],
  ['Dstrok', 'Đ'],
  ['itilde', 'ĩ'],
  ['Itilde', 'Ĩ'],
  ['utilde', 'ũ'],
  ['Utilde', 'Ũ'],
])('&%s; is %j', (name, char) => {
  expect(decodeHtml(`a&${name};b`)).toBe(`a${char}b`);
  expect(decodeHtml(`&${name} b`)).toBe(`${char} b`);
});

it.each([
  ['&#273;', 'đ'],
  ['&#x111;', 'đ'],
  ['&#X111', 'đ'],
  ['&#150;', '–'],
  ['&#x96;', '–'],
  ['&#127;', '\u007f'],
  ['&#128;', '€'],
  ['&#159;', 'Ÿ'],
  ['&#160;', '\u00a0'],
  ['&#0;', '\ufffd'],
  ['&#1;', '\u0001'],
  ['&#x10ffff;', '\u{10ffff}'],
  ['&#x110000;', '\ufffd'],
  ['&none;', '&none;'],
  ['&', '&'],
  ['a & b', 'a & b'],
  ['&#;', '&#;'],
  ['', ''],
])('%s is %j', (written, text) => {
  expect(decodeHtml(written)).toBe(text);
});
