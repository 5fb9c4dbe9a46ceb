import { SCHEMA_LIST } from '../../src/domain/book/schemas';
import { RUN_KINDS } from '../../src/domain/undo/begun-run';
import {
  begunName,
  footName,
  idName,
  makingName,
  noticeName,
  paperName,
  readMark,
  unitName,
  versionName,
} from '../../src/excel/identity';

it('every sheet of ours is known by its hidden name, and as a copy of any version', () => {
  for (const { id } of SCHEMA_LIST) {
    expect(readMark(idName(id))).toEqual({ kind: 'schema', id });
    for (const version of [1, 10, 9999]) {
      expect(readMark(versionName(version, id))).toEqual({ kind: 'version', version, id });
    }
    expect(readMark(footName(id))).toEqual({ kind: 'foot', id });
  }
});

it('so is whatever is being written', () => {
  for (const what of RUN_KINDS) expect(readMark(begunName(what))).toEqual({ kind: 'begun', what });
  for (const mark of [unitName('KH'), noticeName('KH'), paperName('letter'), idName('DonVi')]) {
    expect(readMark(makingName(mark))).toEqual({ kind: 'making' });
  }
  expect(readMark(paperName('letter'))).toEqual({ kind: 'paper', id: 'letter' });
});

// Somebody's own names, or what another program has made of ours: such a sheet is nobody's.
it.each([
  '',
  '_ThiDua.x.Version.1.TieuChi',
  '_ThiDua.Version.1.TieuChi!x',
  '_ThiDua.Version.1.TieuChi.2',
  '_ThiDua.Version..TieuChi',
  '_ThiDua.Version.x.TieuChi',
  '_ThiDua.Version.12345.TieuChi',
  '_ThiDua.Version.1-TieuChi',
  '_ThiDua.Version.1.TieuChiCu',
  'Version.1.TieuChi',
  '_ThiDua.Version.1',
  '_thidua.TieuChi',
  'TieuChi',
])('“%s” is no mark', (name) => {
  expect(readMark(name)).toBeNull();
});

it('a unit’s code makes a name that Excel takes, another one for every code', () => {
  const codes = ['KH', 'kh', 'K-H', 'K.H', 'K H', 'Đắk Lắk', '2d', '_2d_', 'K_H', 'K_2d_H', '𝒳'];
  const names = codes.map(unitName);
  for (const name of names) expect(name).toMatch(/^_ThiDua\.Unit\.[A-Za-z0-9_]+$/);
  expect(new Set(names).size).toBe(codes.length);
  expect(noticeName('K.H')).toBe('_ThiDua.Notice.K_2e_H');
});
