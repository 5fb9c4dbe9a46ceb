/**
 * Workbooks for the workbench page, one click away: a new one from each template, the sample with its
 * sheets taken in and ranked, and the sheets themselves as they were sent. Made by the product, so that
 * they are what it makes today.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createClusterWorkbook } from '../src/app/create/create-workbook';
import { listTemplates } from '../src/app/create/template-list';
import { loadTemplate } from '../src/app/create/templates';
import { importSubmissions } from '../src/app/import/import-submissions';
import { rankWorkbook } from '../src/app/ranking/rank-workbook';
import { openEmbeddedExcel } from '../src/workbench/host/embedded-excel';
import { ROOT } from './support/root';
import { installed, SAMPLE, sampleSubmissions } from './support/sample';

interface Sample {
  readonly file: string;
  readonly group: Readonly<Record<'vi' | 'en', string>>;
  readonly name: Readonly<Record<'vi' | 'en', string>>;
}

const FOLDER = join(ROOT, 'out', 'workbench', 'samples');
const BOOKS = { vi: 'Sổ từ mẫu', en: 'Workbooks from templates' };
const STEPS = { vi: 'Cụm mẫu, 11 đơn vị', en: 'Sample cluster, 11 units' };
const FORMS = { vi: 'Phiếu các đơn vị gửi', en: 'Sheets as sent by the units' };

async function make(
  file: string,
  template: string,
  goOn: () => Promise<unknown> = () => Promise.resolve(),
): Promise<string> {
  const excel = await openEmbeddedExcel();
  const chosen = await loadTemplate(template);
  const { bytes } = await installed(excel, async () => {
    await createClusterWorkbook(chosen);
    await goOn();
    return excel.save();
  });
  writeFileSync(join(FOLDER, file), bytes);
  return file;
}

async function takeAndRank(): Promise<void> {
  await importSubmissions(sampleSubmissions());
  await rankWorkbook();
}

async function main(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const samples: Sample[] = [
    {
      file: await make('mau-da-xep-hang.xlsx', SAMPLE, takeAndRank),
      group: STEPS,
      name: { vi: 'Đã nhận 11 phiếu và xếp hạng', en: 'Sheets taken in and ranked' },
    },
    {
      file: await make('mau-chua-nhan-phieu.xlsx', SAMPLE),
      group: STEPS,
      name: { vi: 'Chưa nhận phiếu nào', en: 'Nothing taken in yet' },
    },
  ];
  for (const { name, title } of listTemplates()) {
    if (name === SAMPLE) continue;
    samples.push({ file: await make(`${name}.xlsx`, name), group: BOOKS, name: title });
  }
  for (const { name, bytes } of sampleSubmissions()) {
    writeFileSync(join(FOLDER, name), bytes);
    const label = name.replace(/\.\w+$/, '');
    samples.push({ file: encodeURIComponent(name), group: FORMS, name: { vi: label, en: label } });
  }
  writeFileSync(join(FOLDER, 'index.json'), `${JSON.stringify(samples, null, 2)}\n`);
  console.log(`${String(samples.length)} files in ${relative(ROOT, FOLDER)}`);
}

void main();
