import { useStage } from './stage';

const stage = useStage();

it('takes the last run back, seals the year, and names what is changed afterwards', async () => {
  const opened = await stage.open();
  const { pane } = opened;
  await opened.create();
  await opened.takeSample();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  const undo = pane.getByRole('button', { name: 'Hoàn tác lần chạy trước' });
  await undo.waitFor({ timeout: 120_000 });

  await undo.click();
  await pane.getByText(/ô sẽ trả về như trước lần đó/).waitFor({ timeout: 60_000 });
  await opened.expectClean();
  await opened.picture('pane-take-back');
  await pane
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Hoàn tác lần chạy trước' })
    .click();
  await pane.getByText(/^Đã hoàn tác: \d+ ô trả về như trước/).waitFor({ timeout: 120_000 });
  await pane.getByText('Đã nhận 0/11 phiếu').first().waitFor({ timeout: 60_000 });

  await opened.takeSample();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  await opened.openStep('Khép năm');
  await pane.getByRole('button', { name: 'Niêm phong năm' }).click();
  await pane.getByText(/^Đúng với niêm phong [A-Z0-9-]+ lúc/).waitFor({ timeout: 60_000 });
  await opened.inPane(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Gia Lai');
      const used = sheet.getUsedRange().load('values');
      await context.sync();
      const values = used.values as readonly (readonly unknown[])[];
      const row = values.findIndex(([code]) => code === 'II.1');
      const column = values
        .map((cells) => cells.indexOf('Điểm tự chấm'))
        .find((found) => found >= 0);
      sheet.getRangeByIndexes(row, column ?? 0, 1, 1).values = [[1]];
      await context.sync();
    });
  });
  await pane.getByRole('button', { name: 'Đối chiếu' }).click();
  await pane.getByText(/^Khác niêm phong .*: \d+ ô đã thay đổi/).waitFor({ timeout: 60_000 });
  await pane
    .getByText(/Gia Lai.*II\.1/)
    .first()
    .waitFor();
  await opened.expectClean();
  await pane.getByRole('button', { name: 'Đối chiếu' }).scrollIntoViewIfNeeded();
  await opened.picture('pane-seal');
  await opened.close();
}, 600_000);
