import { readMark, versionName } from '../../src/excel/identity';
import { copyName, readCopyName, REGULATION_SHEETS } from '../../src/excel/locked-copies';

it('every sheet of a regulation has a name for its copy that Excel takes, up to version 9999', () => {
  for (const schema of REGULATION_SHEETS) {
    for (const version of [1, 12, 9999]) {
      const name = copyName(schema, version);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(readCopyName(name)).toEqual({ version, id: schema.id });
    }
  }
});

it.each([
  'Bảng tiêu chí',
  'Bảng tiêu chí (2)',
  'Bảng tiêu chí (bản nháp)',
  'Bảng tiêu chí (bản 0)',
  'Tổng hợp (bản 1)',
  'Bảng tiêu chí (bản 1) (2)',
])('%s is no copy', (name) => {
  expect(readCopyName(name)).toBeNull();
});

it.each([
  [versionName(2, 'TieuChi'), { kind: 'version', version: 2, id: 'TieuChi' }],
  ['_ThiDua.TieuChi', { kind: 'schema', id: 'TieuChi' }],
  ['_ThiDua.Version.2.KhongCo', null],
  ['_ThiDua.Version.hai.TieuChi', null],
])('the hidden name %s', (name, mark) => {
  expect(readMark(name)).toEqual(mark);
});
