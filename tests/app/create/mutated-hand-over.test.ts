import { createRandom } from '../../../scripts/support/random';
import { handOver, readHandedOver } from '../../../src/app/create/handed-over';
import { createClusterWorkbook } from '../../../src/app/create/create-workbook';
import type { Template } from '../../../src/app/create/template';
import { readTemplate } from '../../../src/app/create/template-tables';
import { loadTemplate } from '../../../src/app/create/templates';
import { Failure } from '../../../src/app/use-case/failure';
import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { mutateJson } from '../../support/mutate-json';
import { NOW } from '../../support/sample-book';

/** Another seed looks elsewhere. */
const SEED = Number(process.env.SEED ?? 20_261_126);
const COUNT = 400;

/** Null: refused, in words. */
async function read(value: unknown): Promise<Template | null> {
  try {
    return readHandedOver(await handOver(value as Template));
  } catch (error) {
    if (error instanceof Failure && error.kind === 'handedOverUnreadable') return null;
    throw error;
  }
}

it('next year’s book with anything in it changed is refused, or read without harm', async () => {
  const seeds = [await loadTemplate('mien-trung-2020'), await loadTemplate('diem-1000-ty-le')];
  let [refused, taken] = [0, 0];
  for (let at = 0; at < COUNT; at += 1) {
    const random = createRandom(Math.imul(SEED, 0x9e3779b1) + at);
    const template = await read(mutateJson(random.pick(seeds), random));
    if (template === null) refused += 1;
    else {
      taken += 1;
      expect(readTemplate(template).findings).toBeDefined();
    }
  }
  expect(Math.min(refused, taken)).toBeGreaterThan(COUNT / 20);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it.each([
  ['more rows than a book has', { DonVi: Array.from({ length: 20_001 }, () => ['A', 'Sở A']) }],
  ['more columns', { DonVi: [Array.from({ length: 401 }, () => 'A')] }],
  ['a sheet that is none of ours', { constructor: [['A']] }],
  ['a table that is no table', { DonVi: { columns: ['A'], rows: 'B' } }],
])('%s: refused', async (_, tables) => {
  const template = await loadTemplate('mien-trung-2020');
  expect(await read({ ...template, tables })).toBeNull();
});

it('a book is made of one whose settings have names of JavaScript’s own', async () => {
  const template = await loadTemplate('diem-1000-ty-le');
  const settings = JSON.parse('{"__proto__":"x","constructor":"y","Năm thi đua":"2020"}') as object;
  const taken = await read({ ...template, settings: { ...template.settings, ...settings } });
  if (!taken) throw new Error('refused');
  const excel = await openEmbeddedExcel();
  excel.install();
  await createClusterWorkbook(taken, NOW);
  excel.uninstall();
  expect(excel.workbook.sheets.length).toBeGreaterThan(5);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
