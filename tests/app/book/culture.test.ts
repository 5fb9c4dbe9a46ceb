import { explainWorkbook } from '../../../src/app/explanation/explain-workbook';
import { listFindings } from '../../../src/app/findings/list-findings';
import { readHome } from '../../../src/app/home/home';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { writeExplanations } from '../../../src/app/explanation/write-explanations';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { createClusterWorkbook } from '../../../src/app/create/create-workbook';
import { loadTemplate } from '../../../src/app/create/templates';
import { sheetOf } from '../../support/cells';
import { importSample, NOW } from '../../support/sample-book';

// A Vietnamese Office on a Windows whose regional format nobody changed from English.
let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await openEmbeddedExcel({ profile: { culture: 'en-US' } });
  excel.install();
  await createClusterWorkbook(await loadTemplate('mien-trung-2020'), NOW);
  await importSample();
});
afterAll(() => {
  excel.uninstall();
});

const COMMA = /\d,\d/;
const POINT = /\d\.\d/;

function textsOf(name: string): readonly string[] {
  const rows = [...sheetOf(excel.workbook, name).cells.values()];
  return rows
    .flatMap((row) => [...row.values()])
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

test('the home screen is told how this Excel writes', async () => {
  const { culture } = await readHome(NOW);
  expect(culture).toEqual({ decimal: '.', group: ',' });
});

test('what is read beside the cells is written as they are', async () => {
  const { groups } = await listFindings();
  const fixes = groups.flatMap(({ lines }) => lines.flatMap(({ fix }) => fix?.after ?? []));
  expect(fixes.filter((text) => POINT.test(text)).length).toBeGreaterThan(0);
  expect(fixes.filter((text) => COMMA.test(text))).toEqual([]);
});

test('what an e-mail or a sheet carries away is Vietnamese wherever it was written', async () => {
  const { groups } = await listFindings();
  const messages = groups.map(({ message }) => message);
  expect(messages.filter((text) => COMMA.test(text)).length).toBeGreaterThan(0);
  await rankWorkbook({ ...NOW, acceptProposed: true });
  const [home] = (await readHome(NOW)).units;
  const explained = await explainWorkbook(home?.code ?? '', NOW);
  const shown = JSON.stringify(explained.lines.map(({ value, how }) => [value, how]));
  expect(shown).toMatch(POINT);
  expect(shown).not.toMatch(COMMA);
  await writeExplanations(NOW);
  const written = textsOf('Giải thích kết quả');
  expect(written.filter((text) => COMMA.test(text)).length).toBeGreaterThan(0);
});
