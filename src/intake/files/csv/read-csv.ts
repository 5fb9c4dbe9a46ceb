import { Breath } from '../breathe';
import { tooLarge } from '../file-problem';
import { GridBuilder } from '../grid-builder';
import { LIMITS, MAX_ROWS } from '../limits';
import type { SourceWorkbook } from '../source-workbook';
import { detectEncoding } from '../text/encoding';
import { textPieces } from '../text/pieces';
import { PlainNumbers } from '../text/plain-number';
import { WarningLog } from '../warning-log';
import { detach } from '../xlsx/escapes';
import { findDelimiter } from './delimiter';
import { CsvScanner } from './scanner';
import { UnevenRows } from './uneven-rows';

const SHEET = 'CSV';
const LOST = /\p{L}\?+\p{L}/u;
const CONTROL_Z = 0x1a;

/** Separated values: one sheet without a name, types or formats. */
export async function readCsv(received: Uint8Array): Promise<SourceWorkbook> {
  // DOS marked the end of a text file.
  const bytes = received.at(-1) === CONTROL_Z ? received.subarray(0, -1) : received;
  const encoding = detectEncoding(bytes);
  const warnings = new WarningLog();
  if (encoding.guessed) warnings.add('oldEncoding', '');
  const builder = new GridBuilder(SHEET);
  const numbers = new PlainNumbers();
  const uneven = new UnevenRows((row, column) => warnings.add('unevenRow', SHEET, { row, column }));
  let row = 0;
  let cells = 0;
  const take = (fields: readonly string[]): void => {
    if (row >= MAX_ROWS) throw tooLarge('cells', MAX_ROWS);
    uneven.add(fields, row);
    fields.forEach((field, column) => {
      if (field === '') return;
      cells += 1;
      if (cells > LIMITS.cells) throw tooLarge('cells', LIMITS.cells);
      const value = numbers.read(field);
      const text = detach(field);
      if (LOST.test(field)) warnings.add('lostLetters', SHEET, { row, column });
      builder.put(
        row,
        column,
        value === undefined ? { kind: 'text', value: text } : { kind: 'number', value, text },
      );
    });
    row += 1;
  };
  const breath = new Breath();
  let scanner: CsvScanner | undefined;
  for (const piece of textPieces(bytes, encoding)) {
    if (scanner) scanner.feed(piece);
    else {
      const { character, skip } = findDelimiter(piece);
      scanner = new CsvScanner(character, take);
      scanner.feed(piece.slice(skip));
    }
    if (breath.due) await breath.take();
  }
  scanner?.finish();
  return {
    kind: 'csv',
    grids: [builder.finish('visible', false)],
    macros: false,
    externalLinks: false,
    plainText: numbers.decimalSign,
    warnings: warnings.list(),
  };
}
