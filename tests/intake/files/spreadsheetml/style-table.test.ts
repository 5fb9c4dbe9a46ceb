import type { CellFormat } from '../../../../src/intake/files/cell-format';
import { LIMITS } from '../../../../src/intake/files/limits';
import { StyleTable } from '../../../../src/intake/files/spreadsheetml/style-table';
import { Attributes } from '../../../../src/intake/files/xml/attributes';
import { problemIn } from '../craft/problem-in';

const tag = (text: string): Attributes => {
  const attributes = new Attributes();
  attributes.reset(text, 0, text.length);
  return attributes;
};
type Element = readonly [string, string];
const filled = (...elements: readonly Element[]): StyleTable => {
  const table = new StyleTable();
  for (const [name, attributes] of elements) table.open(name, tag(attributes));
  return table;
};
const style = (id: string, parent?: string): Element => [
  'Style',
  `ss:ID="${id}"${parent === undefined ? '' : ` ss:Parent="${parent}"`}`,
];
const code = (format: string): Element => ['NumberFormat', `ss:Format="${format}"`];
const font = (name: string): Element => ['Font', `ss:FontName="${name}"`];
const of = (id: string, ...elements: readonly Element[]): CellFormat =>
  filled(...elements).format(id);

it.each<[string, CellFormat, readonly Element[]]>([
  ['nothing', {}, [style('c')]],
  ['a format', { numberFormat: '0.0' }, [style('c'), code('0.0')]],
  ['a format by name', { numberFormat: '0.00%' }, [style('c'), code('Percent')]],
  ['a font', { fontName: '.VnTime' }, [style('c'), font('.VnTime')]],
  ['an empty font', {}, [style('c'), font('')]],
  ['something else', {}, [style('c'), ['Interior', 'ss:Format="0.0" ss:FontName="A"']]],
  ['what stands before any style', {}, [code('0.0'), font('A'), style('c')]],
  ['what the next one says', {}, [style('c'), style('d'), code('0.0'), font('A')]],
  ['that of the parent', { numberFormat: '0.0', fontName: 'A' }, [style('p'), code('0.0'), font('A'), style('c', 'p')]], // prettier-ignore
  ['its own before the parent’s', { numberFormat: '0', fontName: 'B' }, [style('p'), code('0.0'), font('A'), style('c', 'p'), code('0'), font('B')]], // prettier-ignore
  ['that of the default one', { numberFormat: '0.0', fontName: 'A' }, [style('Default'), code('0.0'), font('A'), style('c')]], // prettier-ignore
  ['that of the default one behind the parent', { numberFormat: '0', fontName: 'A' }, [style('Default'), code('0.0'), font('A'), style('p'), code('0'), style('c', 'p')]], // prettier-ignore
  ['no format, said so against the parent', {}, [style('p'), code('0.0'), style('c', 'p'), ['NumberFormat', '']]], // prettier-ignore
  ['an empty font leaves the parent’s', { fontName: 'A' }, [style('p'), font('A'), style('c', 'p'), font('')]], // prettier-ignore
  ['a parent that is not there', { fontName: 'A' }, [style('Default'), font('A'), style('c', 'x')]],
  ['a circle', {}, [style('d', 'c'), style('c', 'd')]],
  ['a circle of the default one', {}, [style('Default', 'c'), style('c')]],
])('a style with %s', (_, expected, elements) => {
  expect(of('c', ...elements)).toEqual(expected);
});

it('a cell of an unknown style, or of none, has the default one', () => {
  const elements = [style('Default'), code('0.0'), style('c'), code('0')] as const;
  expect([of('x', ...elements), of('', ...elements)]).toEqual([
    { numberFormat: '0.0' },
    { numberFormat: '0.0' },
  ]);
  expect(of('x')).toEqual({});
});

it('only the next twenty are asked', () => {
  const line = (length: number): readonly Element[] => [
    ...Array.from({ length: length - 1 }, (_, n) => style(`s${n}`, `s${n + 1}`)),
    style(`s${length - 1}`),
    font('A'),
  ];
  expect(of('s0', ...line(20))).toEqual({ fontName: 'A' });
  expect(of('s0', ...line(21))).toEqual({});
});

it('which styles there are', () => {
  const table = filled(style('c'), ['Style', '']);
  expect(['c', '', 'Default'].map((id) => table.has(id))).toEqual([true, true, false]);
});

it('as many as the limit, and not one more', () => {
  const table = new StyleTable();
  for (let n = 0; n < LIMITS.styles; n += 1) table.open(...named(n));
  expect(problemIn(() => table.open(...named(LIMITS.styles)))).toMatchObject({
    problem: 'tooLarge',
    params: { limit: 'styles', allowed: LIMITS.styles },
  });
});

function named(n: number): [string, Attributes] {
  return ['Style', tag(`ss:ID="${n}"`)];
}
