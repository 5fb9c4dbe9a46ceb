import fc from 'fast-check';
import { leavingOf } from '../../../../src/workbench/page/grid/cell-editor';
import { edgeAt } from '../../../../src/workbench/page/grid/column-edge';
import { linkTarget } from '../../../../src/workbench/page/grid/link-target';
import { wrapText } from '../../../../src/workbench/page/grid/text-lines';
import { DEFAULT_STYLE } from '../../../../src/workbench/model/create';

const perCharacter = (text: string): number => text.length;

it.each([
  ['Tổ chức bộ máy', 8, ['Tổ chức', 'bộ máy']],
  ['một\nhai ba', 20, ['một', 'hai ba']],
  ['Quyếtđịnhsố', 5, ['Quyết', 'địnhs', 'ố']],
  ['', 5, ['']],
])('wraps %j at %d', (text, width, lines) => {
  expect(wrapText(text, width, 'a font', perCharacter)).toEqual(lines);
});

it('wrapping loses nothing but spaces, and no line with a gap in it is too long', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 12 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 30 }),
      (words, width) => {
        const text = words.join(' ');
        const lines = wrapText(text, width, 'another font', perCharacter);
        const bare = (some: string): string => some.replace(/[ \n]/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines)
          expect(line.trim().length).toBeLessThanOrEqual(Math.max(width, 2));
      },
    ),
  );
});

it.each([
  ['Enter', false, 'edit', { rows: 1, columns: 0 }],
  ['Enter', true, 'edit', { rows: -1, columns: 0 }],
  ['Tab', false, 'edit', { rows: 0, columns: 1 }],
  // After F2 the arrows move in the text.
  ['ArrowRight', false, 'edit', undefined],
  ['ArrowRight', false, 'enter', { rows: 0, columns: 1 }],
  ['x', false, 'enter', undefined],
] as const)('%s while typing (shift %s, %s)', (key, shiftKey, mode, leaving) => {
  expect(leavingOf({ key, shiftKey, altKey: false }, mode)).toEqual(leaving);
});

it('Alt+Enter is a line of its own', () => {
  expect(leavingOf({ key: 'Enter', shiftKey: false, altKey: true }, 'edit')).toBeUndefined();
});

it.each([
  [98, 3, 3],
  [52, 3, 2],
  [75, 3, null],
  [52, 0, null],
])('at %d the edge of heading %d is that of %p', (x, column, expected) => {
  expect(edgeAt(x, column, { left: 50, right: 100 })).toBe(expected);
});

const cell = { value: null, style: DEFAULT_STYLE };
const place = { top: 6, left: 1, bottom: 6, right: 1 };

it.each([
  [
    { ...cell, formula: `=HYPERLINK("#'Gia Lai'!B7","Gia Lai!B7")` },
    { kind: 'place', sheet: 'Gia Lai', area: place },
  ],
  [
    { ...cell, formula: '=HYPERLINK("https://example.vn","x")' },
    { kind: 'address', address: 'https://example.vn' },
  ],
  [
    { ...cell, hyperlink: { documentReference: "'Tổng hợp'!$B$7" } },
    { kind: 'place', sheet: 'Tổng hợp', area: place },
  ],
  [
    { ...cell, hyperlink: { address: 'https://example.vn' } },
    { kind: 'address', address: 'https://example.vn' },
  ],
  [{ ...cell, formula: '=A1' }, null],
  [cell, null],
])('a click on %j leads to %j', (from, target) => {
  expect(linkTarget(from)).toEqual(target);
});
