import { readXlsxStructure } from '../../../src/intake/files/xlsx/read-structure';
import { clusterDraft, makeClusterBook } from '../../support/gathered';

test('names of the workbook and tables with their sheets and areas', async () => {
  const { file } = await makeClusterBook('cum.xlsx', clusterDraft(1));
  const { names, tables } = await readXlsxStructure(file.bytes);
  expect(names).toContainEqual({ name: '_ThiDua.DonVi', formula: "'Đơn vị'!$A$1" });
  expect(names).toContainEqual({ name: '_ThiDua.Unit.X1', formula: "'An 1'!$A$1" });
  expect(tables.find(({ name }) => name === 'DonVi')).toEqual({
    name: 'DonVi',
    sheet: 'Đơn vị',
    area: { top: 4, left: 0, bottom: 8, right: 14 },
  });
});

test('a damaged file is a problem of the file', async () => {
  const { file } = await makeClusterBook('cum.xlsx', clusterDraft(1));
  await expect(readXlsxStructure(file.bytes.slice(0, 5000))).rejects.toMatchObject({
    name: 'FileProblem',
  });
});
