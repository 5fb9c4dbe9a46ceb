import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { Regulation } from '../../domain/regulation/regulation';
import { quoteSheet } from '../addresses';
import { UNIT_ROWS } from '../sheets/unit-layout';
import { FONT, FONT_SIZE } from '../write/style';
import { FORM_SHEET, formSheet, type BlankForm } from './form-sheet';

/** One blank scoring sheet as an .xlsx file; the same form gives the same bytes. */
export async function writeForm(regulation: Regulation, form: BlankForm): Promise<Uint8Array> {
  const heading = String(UNIT_ROWS.headings + 1);
  const written = await writeXlsx({
    sheets: [formSheet(regulation, form)],
    defaultFont: { name: FONT, size: FONT_SIZE },
    namedRanges: [
      {
        // Not by the library's own setting for titles, which leaves the sheet's name unquoted: Excel
        // would offer to repair the file.
        name: '_xlnm.Print_Titles',
        range: `${quoteSheet(FORM_SHEET)}!$${heading}:$${heading}`,
        scope: FORM_SHEET,
      },
    ],
    properties: { title: form.texts.title, created: NEVER, modified: NEVER },
  });
  return letRowsGrow(written);
}

/** Nobody asks when a blank form was made; the year's first day would be a guess. */
const NEVER = new Date(Date.UTC(2000, 0, 1));

/**
 * The library marks every height as somebody's own choice, and such a row does not grow with what is
 * typed into it (`customHeight`, ECMA-376 18.3.1.73).
 */
function letRowsGrow(file: Uint8Array): Uint8Array {
  const mtime = new Date(2000, 0, 1, 12);
  const parts: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(file))) {
    const sheet = path.startsWith('xl/worksheets/');
    const kept = sheet ? strToU8(strFromU8(bytes).replaceAll(' customHeight="1"', '')) : bytes;
    parts[path] = [kept, { mtime }];
  }
  return zipSync(parts, { level: 6 });
}
