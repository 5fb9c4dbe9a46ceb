import type { CellStyle } from 'hucre/xlsx';
import type { UnitRow } from '../../domain/book/unit-rows';
import type { UnitColumnKey } from '../../domain/book/unit-sheet';
import { CENTERED } from '../sheets/unit-sheet';
import { COLOR, FONT, FONT_SIZE } from '../write/style';

/** Colours of the file have no `#`. */
function rgb(color: string): { readonly rgb: string } {
  return { rgb: color.slice(1) };
}

function filled(color: string): Pick<CellStyle, 'fill'> {
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(color) } };
}

/** For a rule that colours cells: its fill goes by the other of the two colours (ECMA-376 18.8.14). */
export function ruleFill(color: string): CellStyle {
  return { fill: { type: 'pattern', pattern: 'solid', bgColor: rgb(color) } };
}

const LINE = { style: 'thin', color: rgb(COLOR.rule) } as const;
const RULED: CellStyle = { border: { top: LINE, bottom: LINE, left: LINE, right: LINE } };
const PLAIN = { name: FONT, size: FONT_SIZE } as const;

export const FORM_LOOK = {
  owner: { font: { ...PLAIN, bold: true } },
  title: { font: { ...PLAIN, bold: true, size: 14, color: rgb(COLOR.heading) } },
  cluster: { font: PLAIN },
  source: { font: { ...PLAIN, italic: true, size: 10, color: rgb(COLOR.muted) } },
  caption: {
    ...RULED,
    ...filled(COLOR.section),
    font: { ...PLAIN, bold: true },
    alignment: { horizontal: 'centerContinuous' },
  },
  heading: {
    ...RULED,
    ...filled(COLOR.heading),
    font: { ...PLAIN, bold: true, color: rgb(COLOR.headingText) },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  foot: { font: { ...PLAIN, bold: true }, alignment: { horizontal: 'center' } },
} as const satisfies Record<string, CellStyle>;

/** Typed by people as they like. */
export const TEXT_COLUMNS: readonly UnitColumnKey[] = ['code', 'order'];

/** How a cell of the table looks: as in the unit sheets of the workbook. */
export function bodyLook(key: UnitColumnKey, line: UnitRow | 'total', open: boolean): CellStyle {
  const section = line !== 'total' && line.data === null && line.criterion.children.length > 0;
  const strong = line === 'total' || section;
  const banded = line === 'total' || (section && line.criterion.depth === 0);
  return {
    ...RULED,
    ...(open ? filled(COLOR.input) : banded ? filled(COLOR.section) : {}),
    font: { ...PLAIN, bold: strong, italic: line !== 'total' && line.data !== null },
    alignment: {
      vertical: 'top',
      wrapText: true,
      ...(CENTERED.includes(key) ? { horizontal: 'center' as const } : {}),
    },
    ...(TEXT_COLUMNS.includes(key) ? { numFmt: '@' } : {}),
    ...(open ? { protection: { locked: false } } : {}),
  };
}
