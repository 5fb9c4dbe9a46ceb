import type { OwnCell } from '../../../../src/intake/files/grid-builder';
import { LIMITS } from '../../../../src/intake/files/limits';
import { XlsRecord } from '../../../../src/intake/files/xls/records';
import { SheetFormulas } from '../../../../src/intake/files/xls/sheet-formulas';
import { XlsWorkbook } from '../../../../src/intake/files/xls/workbook';
import { ascii, u16, u32, u8 } from '../craft/biff';
import { problemIn } from '../craft/problem-in';
import { joined } from '../craft/raw-zip';

const [SHARED, ARRAY, TABLE] = [0x04bc, 0x0221, 0x0236];
const SEVEN = u8(0x1e, 7, 0);
/** One row up and one column to the left, as distances. */
const UP_LEFT = joined([u8(0x2c), u16(0xffff, 0xc0ff)]);

class Sheet {
  readonly totals = { formulaText: 0 };
  private readonly formulas: SheetFormulas;

  constructor(version = 8) {
    this.formulas = new SheetFormulas(new XlsWorkbook(version), this.totals);
  }

  /** A formula behind its result, with as many bytes of tokens as it says. */
  formula(row: number, column: number, tokens: Uint8Array, length = tokens.length): OwnCell {
    const cell: OwnCell = { kind: 'number', value: 1 };
    const body = joined([u16(0), u32(0), u16(length), tokens]);
    this.formulas.open(new XlsRecord(6, 0, [body]), cell, row, column);
    return cell;
  }

  points(row: number, column: number, toRow: number, toColumn: number): OwnCell {
    return this.formula(row, column, joined([u8(1), u16(toRow, toColumn)]));
  }

  text(type: number, tokens: Uint8Array): void {
    const head = new Uint8Array(type === SHARED ? 8 : 12).fill(0x77);
    this.formulas.shared(new XlsRecord(type, 0, [joined([head, u16(tokens.length), tokens])]));
  }

  /** The places whose text is not there. */
  finish(): readonly (readonly [number, number])[] {
    const broken: (readonly [number, number])[] = [];
    this.formulas.finish((row, column) => broken.push([row, column]));
    return broken;
  }
}

it('a formula of its own is written at once', () => {
  const sheet = new Sheet();
  const cell = sheet.formula(0, 0, SEVEN);
  expect(cell).toEqual({ kind: 'number', value: 1, formula: '7' });
  expect(sheet.totals.formulaText).toBe(1);
  expect(sheet.finish()).toEqual([]);
});

it('distances count from its cell', () => {
  expect(new Sheet().formula(4, 2, UP_LEFT).formula).toBe('B4');
});

it.each([
  [4, undefined],
  [5, '7'],
  [8, '7'],
])('Excel %i: the formula is %s', (version, expected) => {
  expect(new Sheet(version).formula(0, 0, SEVEN).formula).toBe(expected);
});

it('one of a token that nobody knows leaves the result alone', () => {
  const sheet = new Sheet();
  expect(sheet.formula(0, 0, u8(0x3f))).toEqual({ kind: 'number', value: 1 });
  expect([sheet.totals.formulaText, sheet.finish()]).toEqual([0, []]);
});

it('one that ends before it says so is damage', () => {
  expect(problemIn(() => new Sheet().formula(0, 0, SEVEN, 4))).toMatchObject({
    problem: 'corrupt',
    params: { reason: 'record' },
  });
});

it.each(['_xlfn.', '_xlws.', '_xlpm.', '_xludf.'])(
  'the mark %s of newer ones is not shown',
  (mark) => {
    const words = `${mark}A(${mark}B`;
    const tokens = joined([u8(0x17, words.length, 0), ascii(words)]);
    expect(new Sheet().formula(0, 0, tokens).formula).toBe('"A(B"');
  },
);

it('what only looks like such a mark is shown', () => {
  const tokens = joined([u8(0x17, 6, 0), ascii('_xlfnA')]);
  expect(new Sheet().formula(0, 0, tokens).formula).toBe('"_xlfnA"');
});

describe('a text that cells share', () => {
  it.each([
    ['of a column', SHARED],
    ['of an array', ARRAY],
  ])('%s stands behind the first of them, and counts from each', (_, type) => {
    const sheet = new Sheet();
    const first = sheet.points(3, 1, 3, 1);
    sheet.text(type, UP_LEFT);
    const next = sheet.points(4, 1, 3, 1);
    expect([first.formula, next.formula]).toEqual([undefined, undefined]);
    expect(sheet.finish()).toEqual([]);
    expect([first.formula, next.formula]).toEqual(['A3', 'A4']);
    expect(sheet.totals.formulaText).toBe(4);
  });

  it('is that of the cell it is behind, row and column', () => {
    const sheet = new Sheet();
    const cells = [sheet.points(1, 2, 1, 2)];
    sheet.text(SHARED, SEVEN);
    cells.push(sheet.points(2, 1, 2, 1));
    sheet.text(SHARED, u8(0x1e, 8, 0));
    cells.push(sheet.points(12, 3, 12, 3));
    sheet.text(SHARED, u8(0x1e, 9, 0));
    cells.push(sheet.points(9, 9, 1, 2), sheet.points(9, 9, 2, 1), sheet.points(9, 9, 12, 3));
    expect(sheet.finish()).toEqual([]);
    expect(cells.map(({ formula }) => formula)).toEqual(['7', '8', '9', '7', '8', '9']);
  });

  it('may come after the cells that use it', () => {
    const sheet = new Sheet();
    const early = sheet.points(0, 0, 1, 0);
    sheet.points(1, 0, 1, 0);
    sheet.text(SHARED, SEVEN);
    expect([sheet.finish(), early.formula]).toEqual([[], '7']);
  });

  it('that is not there is told for each cell, and the results stand', () => {
    const sheet = new Sheet();
    const cells = [sheet.points(0, 1, 5, 5), sheet.points(1, 1, 5, 5)];
    expect(sheet.finish()).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(cells.map(({ formula }) => formula)).toEqual([undefined, undefined]);
  });

  it('of a table of variants is called so', () => {
    const sheet = new Sheet();
    const cell = sheet.points(0, 0, 0, 0);
    sheet.text(TABLE, SEVEN);
    expect([sheet.finish(), cell.formula]).toEqual([[], 'TABLE()']);
  });

  it('needs a place to point to: one byte less is a token like others', () => {
    const sheet = new Sheet();
    const cell = sheet.formula(0, 0, joined([u8(1), u16(0), u8(0)]));
    expect([sheet.finish(), cell.formula]).toEqual([[], undefined]);
    const other = sheet.formula(0, 0, joined([SEVEN, u8(0x14, 0x14)]));
    expect(other.formula).toBe('7%%');
  });
});

it('texts up to the length that is allowed, and one letter more', () => {
  const sheet = new Sheet();
  sheet.totals.formulaText = LIMITS.formulaText - 1;
  expect(sheet.formula(0, 0, SEVEN).formula).toBe('7');
  expect(problemIn(() => sheet.formula(1, 0, SEVEN))).toMatchObject({
    problem: 'tooLarge',
    params: { limit: 'formulaText', allowed: LIMITS.formulaText },
  });
});
