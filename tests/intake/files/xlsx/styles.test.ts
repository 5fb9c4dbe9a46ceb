import { LIMITS } from '../../../../src/intake/files/limits';
import { StylesHandler } from '../../../../src/intake/files/xlsx/styles';
import { XmlScanner } from '../../../../src/intake/files/xml/scanner';
import { MAIN } from '../craft/package';
import { problemIn } from '../craft/problem-in';

function list(content: string, root = 'styleSheet') {
  const handler = new StylesHandler();
  const scanner = new XmlScanner(handler);
  scanner.feed(`<${root} xmlns="${MAIN}">${content}</${root}>`);
  scanner.finish();
  return handler.list();
}

const CODES = '<numFmts><numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="14" formatCode="d"/></numFmts>'; // prettier-ignore
const FONTS = '<fonts><font><name val="Arial"/></font><font><b/></font><font><name val=".VnTime"/></font></fonts>'; // prettier-ignore
const cells = (...xfs: readonly string[]): string =>
  `<cellXfs>${xfs.map((xf) => `<xf ${xf}/>`).join('')}</cellXfs>`;

it('each cell format has its code and its font', () => {
  expect(
    list(
      CODES +
        FONTS +
        cells('', 'numFmtId="164"', 'numFmtId="14" fontId="1"', 'numFmtId="9" fontId="2"', 'numFmtId="165" fontId="7"', 'numFmtId="x" fontId="x"'), // prettier-ignore
    ),
  ).toEqual([
    { fontName: 'Arial' },
    { numberFormat: '0.0', fontName: 'Arial' },
    { numberFormat: 'd' },
    { numberFormat: '0%', fontName: '.VnTime' },
    {},
    { fontName: 'Arial' },
  ]);
});

it.each([
  ['formats of styles', '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>'],
  ['formats deeper down', '<cellXfs><x><xf numFmtId="9"/></x></cellXfs>'],
  ['other things among them', '<cellXfs><x numFmtId="9"/></cellXfs>'],
])('%s are none', (_, content) => {
  expect(list(content)).toEqual([]);
});

it.each([
  ['fonts of another section', '<x><font><name val="B"/></font></x>', 'Arial'],
  ['names of another section', '<x><y><name val="B"/></y></x>', 'Arial'],
  ['other things among the fonts', '<fonts><x/></fonts>', 'Arial'],
])('%s are none', (_, more, fontName) => {
  expect(list(`<fonts><font><name val="Arial"/></font></fonts>${more}${cells('')}`)).toEqual([
    { fontName },
  ]);
});

it.each([
  ['a code without a number', '<numFmt formatCode="0.0"/>'],
  ['a number without a code', '<numFmt numFmtId="9"/>'],
  ['a code by another name', '<x numFmtId="9" formatCode="0.0"/>'],
])('%s is none', (_, code) => {
  expect(list(`<numFmts>${code}</numFmts>${cells('numFmtId="9"', '')}`)).toEqual([
    { numberFormat: '0%' },
    {},
  ]);
});

it('another part is no list of formats', () => {
  expect(problemIn(() => list(cells(''), 'worksheet'))).toMatchObject({
    params: { reason: 'structure' },
  });
});

it.each([
  ['formats', (n: number) => `<cellXfs>${'<xf/>'.repeat(n)}</cellXfs>`],
  ['fonts', (n: number) => `<fonts>${'<font/>'.repeat(n)}</fonts>`],
])('as many %s as the limit, and no more', (_, content) => {
  expect(() => list(content(LIMITS.styles))).not.toThrow();
  expect(problemIn(() => list(content(LIMITS.styles + 1)))).toMatchObject({
    problem: 'tooLarge',
    params: { limit: 'styles' },
  });
});
