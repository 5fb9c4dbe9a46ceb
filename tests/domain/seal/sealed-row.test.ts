import { unitOfSheet, unitSheetId } from '../../../src/domain/seal/sealed-row';

test('the sheet of a unit is known by its id; our tables are of no unit', () => {
  expect(unitOfSheet(unitSheetId('KH'))).toBe('KH');
  expect(unitOfSheet(unitSheetId(''))).toBe('');
  expect(['DonVi', 'PhieuNhan', 'X Phieu:KH'].map(unitOfSheet)).toEqual([null, null, null]);
});
