import { draftPapers } from '../../../src/app/papers/draft-papers';
import { createClusterWorkbook } from '../../../src/app/create/create-workbook';
import { loadTemplate } from '../../../src/app/create/templates';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { sealYear } from '../../../src/app/seal/seal-year';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { importSample, NOW } from '../../support/sample-book';

/** What Excel takes for a formula, and what other programs do; MARK would then be a function. */
const BEGINNINGS = ['=', '+', '-', '@', '\t=', '\r=', "'=", '=1+', '＝', '"&', '{=', '=-+@'];
/** Settings that are printed and never understood. */
const NAMES = ['Tên cụm, khối', 'Địa bàn, ngành', 'Cơ quan chỉ đạo'];

let turn = 0;

function hostile(text: string): string {
  turn += 1;
  const beginning = BEGINNINGS[turn % BEGINNINGS.length] ?? '=';
  return `${beginning}MARK("${text}")`;
}

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openEmbeddedExcel();
  excel.install();
  turn = 0;
  const template = await loadTemplate('mien-trung-2020');
  const { DonVi = [], ...tables } = template.tables;
  const rows = 'rows' in DonVi ? DonVi.rows : DonVi;
  const units = rows.map(([code = '', name = '', short = '', aliases = '', ...rest]) => [
    code,
    hostile(name),
    hostile(short),
    // Their files are still known by these.
    `${aliases}; ${name}; ${short}`,
    ...rest,
  ]);
  const settings = Object.fromEntries(
    Object.entries(template.settings).map(([key, value]) => [
      key,
      NAMES.includes(key) ? hostile(value) : value,
    ]),
  );
  await createClusterWorkbook({ ...template, settings, tables: { ...tables, DonVi: units } }, NOW);
});

afterEach(() => {
  excel.uninstall();
});

/** Formulas in which a text of ours stands outside quotation marks. */
function injected(): readonly string[] {
  return excel.workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap((row) =>
      [...row.values()].flatMap(({ formula }) => {
        const code = formula?.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, '');
        return code !== undefined && /MARK/i.test(code) ? [`${sheet.name}: ${formula ?? ''}`] : [];
      }),
    ),
  );
}

function texts(): readonly string[] {
  return excel.workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap((row) =>
      [...row.values()].map(({ value }) => String(value ?? '')),
    ),
  );
}

test('no name becomes a formula, from the template to the seal', async () => {
  expect(injected()).toEqual([]);
  const { files } = await importSample();
  expect(files.filter(({ problem }) => problem === null).length).toBeGreaterThan(8);
  expect(injected()).toEqual([]);
  await rankWorkbook({ ...NOW, acceptProposed: true });
  expect(injected()).toEqual([]);
  await draftPapers(NOW);
  await sealYear(NOW);
  expect(injected()).toEqual([]);
  expect(texts().filter((text) => text.includes('MARK(')).length).toBeGreaterThan(20);
  const { bytes } = await excel.save();
  expect(bytes.length).toBeGreaterThan(0);
}, 120_000);
