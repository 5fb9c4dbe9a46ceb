import type { GridCell } from '../../../domain/score-sheet/grid';
import { BROKEN, numberValue } from '../stored-value';
import type { PlainNumbers } from '../text/plain-number';
import { detach } from '../xlsx/escapes';
import type { CssFormat } from './css';

type OwnCell = { -readonly [K in keyof GridCell]: GridCell[K] };

/**
 * The cell that a `<td>` is. Excel's own pages say the stored number in `x:num`, LibreOffice's in
 * `sdval`; elsewhere only what is shown is there, and a number is what everybody reads as one.
 */
export function cellOf(
  text: string,
  attributes: ReadonlyMap<string, string>,
  { numberFormat, fontName }: CssFormat,
  numbers: PlainNumbers,
): GridCell | undefined {
  const cell = valueOf(text, attributes, numberFormat === '@', numbers);
  if (!cell) return undefined;
  const formula = attributes.get('x:fmla')?.replace(/^=/, '');
  if (formula) cell.formula = formula;
  if (numberFormat !== undefined) cell.numberFormat = numberFormat;
  if (fontName !== undefined) cell.fontName = fontName;
  return cell;
}

function valueOf(
  text: string,
  attributes: ReadonlyMap<string, string>,
  isText: boolean,
  numbers: PlainNumbers,
): OwnCell | undefined {
  const stored = attributes.get('x:num') || attributes.get('sdval');
  if (stored) {
    const { kind, value } = numberValue(stored.trim());
    // A page that contradicts itself shows its trouble in the cell.
    return kind === BROKEN.kind ? { kind, value, text } : { kind, value, text: detach(text) };
  }
  const truth = attributes.get('x:bool');
  if (truth !== undefined) return { kind: 'boolean', value: /^(?:true|1)$/i.test(truth || text) };
  if (attributes.has('x:err') || isErrorCode(text)) {
    return { kind: 'error', value: isErrorCode(text) ? text : '#VALUE!' };
  }
  if (text === '') return undefined;
  const plain = isText || attributes.has('x:str') ? undefined : numbers.read(text);
  return plain === undefined
    ? { kind: 'text', value: detach(text) }
    : { kind: 'number', value: plain, text: detach(text) };
}

function isErrorCode(text: string): boolean {
  return /^#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text);
}
