import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/workbench/file/open';
import { stripCachedValues } from '../../src/workbench/file/strip-cached-values';
import type { WorkbookModel } from '../../src/workbench/model/types';
import { convert } from '../support/office';

/** Files for one start of the program: it never gives memory back. */
const BATCH = 60;

/** What LibreOffice makes of these workbooks when nothing was calculated before. */
export async function recalculate(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<ReadonlyMap<string, WorkbookModel>> {
  const out = join(folder, 'calculated');
  mkdirSync(out, { recursive: true });
  const names = [...files.keys()];
  for (const [name, bytes] of files) writeFileSync(join(folder, name), stripCachedValues(bytes));
  for (let start = 0; start < names.length; start += BATCH) {
    const paths = names.slice(start, start + BATCH).map((name) => join(folder, name));
    convert(paths, 'xlsx:Calc MS Excel 2007 XML', out);
  }
  const calculated = new Map<string, WorkbookModel>();
  for (const name of names) {
    calculated.set(name, (await openXlsx(readFileSync(join(out, name)))).workbook);
  }
  return calculated;
}
