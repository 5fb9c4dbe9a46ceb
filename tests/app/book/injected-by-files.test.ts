import { importSubmissions } from '../../../src/app/import/import-submissions';
import { listFindings } from '../../../src/app/findings/list-findings';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { createClusterWorkbook } from '../../../src/app/create/create-workbook';
import { writeAllNotices } from '../../../src/app/notices/write-all-notices';
import { saveXlsx } from '../../../src/workbench/file/save';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { createEmptyWorkbook } from '../../../src/workbench/model/create';
import { templateOf, type BookDraft } from '../../support/book/draft';
import { formOf } from '../../support/book/form';
import { NOW } from '../../support/sample-book';

/** What Excel, LibreOffice or a program that takes what was copied would run. */
const BEGINNINGS = ['=', '+', '-', '@', '\t=', '\r=', ' =', '＝', '|', '%'];

const evil = (at: number): string =>
  `${BEGINNINGS[at % BEGINNINGS.length] ?? '='}MARK("${String(at)}")`;

const DRAFT: BookDraft = {
  criteria: BEGINNINGS.map((_, at) => `I${String(at)} | | 10 | Trực tiếp`),
  units: Object.fromEntries(
    ['An Bình', 'Bình Sơn'].map((unit) => [
      unit,
      {
        claims: Object.fromEntries(
          BEGINNINGS.map((_, at) => [
            `I${String(at)}`,
            at % 2 === 0
              ? { self: 5, evidence: evil(at), explanation: evil(at + 1), reason: evil(at + 2) }
              : { self: evil(at), evidence: evil(at + 3) },
          ]),
        ),
      },
    ]),
  ),
};

let excel: EmbeddedExcel;
afterEach(() => {
  excel.uninstall();
});

/** Formulas in which the text of a file stands outside quotation marks. */
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

function seen(): number {
  return excel.workbook.sheets
    .flatMap((sheet) => [...sheet.cells.values()].flatMap((row) => [...row.values()]))
    .filter(({ value }) => typeof value === 'string' && value.includes('MARK(')).length;
}

test('nothing that a file holds, nor its name, becomes a formula anywhere', async () => {
  excel = await openEmbeddedExcel();
  excel.install();
  await createClusterWorkbook(templateOf(DRAFT), NOW);
  const files = await Promise.all(
    Object.entries(DRAFT.units).map(async ([unit, draft], at) => {
      const workbook = createEmptyWorkbook();
      const form = formOf(unit, draft, DRAFT.criteria);
      workbook.sheets.splice(0, workbook.sheets.length, form);
      form.name = `=MARK(${String(at)})`;
      return { name: `${evil(at)}.xlsx`, bytes: (await saveXlsx(workbook)).bytes };
    }),
  );
  const { files: read } = await importSubmissions(files, NOW);
  expect(read.map(({ problem }) => problem)).toEqual([null, null]);
  expect(injected()).toEqual([]);
  await rankWorkbook({ ...NOW, acceptProposed: true });
  await listFindings();
  await writeAllNotices(NOW);
  expect(injected()).toEqual([]);
  expect(seen()).toBeGreaterThan(20);
});
