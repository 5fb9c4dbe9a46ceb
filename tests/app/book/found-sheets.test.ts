import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { SCHEMA_LIST } from '../../../src/domain/book/schemas';
import { idName } from '../../../src/excel/identity';
import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { renameSheet } from '../../../src/workbench/model/sheets';
import { sheetOf } from '../../support/cells';
import { NOW } from '../../support/sample-book';

/** A workbook that another program wrote: no hidden names, its sheets are found by what they are called. */
const FOREIGN = join(__dirname, '../../fixtures/cases/d.xlsx');

it('finds sheets that another program made, whatever they are called after the first run', async () => {
  const bytes = new Uint8Array(readFileSync(FOREIGN));
  const excel = await openEmbeddedExcel({ bytes, profile: { platform: 'desktop' } });
  excel.install();
  try {
    const { workbook } = excel;
    const ours = SCHEMA_LIST.filter(({ sheetName }) =>
      workbook.sheets.some(({ name }) => name === sheetName),
    );
    expect(workbook.names.map(({ name }) => name)).not.toContain(idName('SuyTon'));
    const before = await rankWorkbook(NOW);
    const names = workbook.names.map(({ name }) => name);
    expect(ours.map(({ id }) => idName(id)).filter((name) => !names.includes(name))).toEqual([]);
    for (const { sheetName } of ours) {
      renameSheet(workbook, sheetOf(workbook, sheetName), `${sheetName.slice(0, 20)} 2020`);
    }
    const after = await rankWorkbook(NOW);
    expect(after.outcome.proposal).toEqual(before.outcome.proposal);
    expect(after.findings.length).toBe(before.findings.length);
    // Once is enough.
    expect(workbook.names.map(({ name }) => name).sort()).toEqual(names.sort());
  } finally {
    excel.uninstall();
  }
});
