import { checkWorkbook } from '../../../src/app/ranking/check-workbook';
import { createClusterWorkbook } from '../../../src/app/create/create-workbook';
import { toFailure } from '../../../src/app/use-case/failure';
import { importSubmissions } from '../../../src/app/import/import-submissions';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { loadTemplate } from '../../../src/app/create/templates';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { NOW } from '../../support/sample-book';

/** What stops a use-case keeps its kind on the way through Excel's library to the doors. */
let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openEmbeddedExcel();
  excel.install();
});
afterEach(() => {
  excel.uninstall();
});

async function kindOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => toFailure(error).kind,
  );
}

test.each([
  ['rank', () => rankWorkbook(NOW)],
  ['check', () => checkWorkbook(NOW)],
  ['import', () => importSubmissions([], NOW)],
])('%s: a workbook that is not the cluster’s is called that', async (_, work) => {
  expect(await kindOf(work())).toBe('notAClusterWorkbook');
});

test('a cluster workbook is not made a second time', async () => {
  const template = await loadTemplate('so-noi-vu-100');
  await createClusterWorkbook(template, NOW);
  expect(await kindOf(createClusterWorkbook(template, NOW))).toBe('alreadyAClusterWorkbook');
});
