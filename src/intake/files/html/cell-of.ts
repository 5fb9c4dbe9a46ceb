import type { GridCell } from '../../../domain/score-sheet/grid';
import { isErrorCode } from '../../../domain/score-sheet/read-figure';
import type { OwnCell } from '../grid-builder';
import { namedFormat } from '../named-format';
import { BROKEN, numberValue } from '../stored-value';
import type { PlainNumbers } from '../text/plain-number';
import { detach } from '../xlsx/escapes';
import type { CssFormat } from './css';

/** What LibreOffice shows for an error that Excel has no code for. */
const OWN_ERROR = /^Err:\d{3}$/;

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
  const code = numberFormat ?? libreOfficeFormat(attributes);
  const formula = attributes.get('x:fmla')?.replace(/^=/, '');
  if (formula) cell.formula = formula;
  if (code !== undefined) cell.numberFormat = code;
  if (fontName !== undefined) cell.fontName = fontName;
  return cell;
}

function valueOf(
  text: string,
  attributes: ReadonlyMap<string, string>,
  isText: boolean,
  numbers: PlainNumbers,
): OwnCell | undefined {
  // LibreOffice stores an error as the number zero.
  if (attributes.has('x:err') || isErrorCode(text) || OWN_ERROR.test(text)) {
    return { kind: 'error', value: isErrorCode(text) ? text : '#VALUE!' };
  }
  const stored = attributes.get('x:num') || attributes.get('sdval');
  if (stored) {
    const { kind, value } = numberValue(stored.trim());
    // A page that contradicts itself shows its trouble in the cell.
    return kind === BROKEN.kind ? { kind, value, text } : { kind, value, text: detach(text) };
  }
  const truth = attributes.get('x:bool');
  if (truth !== undefined) return { kind: 'boolean', value: /^(?:true|1)$/i.test(truth || text) };
  if (text === '') return undefined;
  const plain = isText || attributes.has('x:str') ? undefined : numbers.read(text);
  return plain === undefined
    ? { kind: 'text', value: detach(text) }
    : { kind: 'number', value: plain, text: detach(text) };
}

/** `1033;1066;DD/MM/YYYY`: two languages and the format, which may hold semicolons itself. */
function libreOfficeFormat(attributes: ReadonlyMap<string, string>): string | undefined {
  const code = attributes.get('sdnum')?.split(';').slice(2).join(';');
  return code === undefined ? undefined : namedFormat(code);
}
