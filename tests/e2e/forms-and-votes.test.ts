import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { openEmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { findCell, sheetOf } from '../support/cells';
import { useStage } from './stage';

const stage = useStage();

it('hands over blank forms that say whose they are, and shows what is to be voted on', async () => {
  const opened = await stage.open();
  const { pane, page } = opened;
  await opened.create();
  await opened.openStep('Phát phiếu tự chấm');
  await opened.expectClean();
  await opened.picture('pane-forms');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Tải các phiếu trống' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Phieu tu cham 2020.zip');
  const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
  expect(Object.keys(parts)).toHaveLength(11);
  const bytes = parts['Phieu tu cham - Gia Lai.xlsx'];
  const form = await openEmbeddedExcel({ bytes: bytes ?? new Uint8Array() });
  expect(findCell(sheetOf(form.workbook, 'Phiếu tự chấm'), 'Điểm tự chấm').row).toBe(5);
  await pane.getByText('Đã tải một tệp nén có 11 phiếu').first().waitFor();
  await opened.goBack();

  await opened.takeSample();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  await opened.openStep('Bình xét, suy tôn');
  await pane.getByRole('heading', { name: 'Còn phải quyết định' }).waitFor({ timeout: 60_000 });
  await opened.expectClean();
  await opened.picture('pane-votes');
  await opened.goBack();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).waitFor();
  await opened.close();
}, 400_000);
