import { NO_MEMORY, unitKey, type Memory } from '../../../../src/domain/memory/memory';
import { findUnit } from '../../../../src/intake/recognise/identity/find-unit';
import { roster } from './asking';

const UNITS = roster(
  { code: 'KT', name: 'Sở Nội vụ tỉnh Kon Tum', shortName: 'Kon Tum' },
  { code: 'GL', name: 'Sở Nội vụ tỉnh Gia Lai', shortName: 'Gia Lai' },
  {
    code: 'CT',
    name: 'Sở Nội vụ TP. Cần Thơ',
    shortName: 'Cần Thơ',
    successorOf: 'Sở Nội vụ tỉnh Hậu Giang',
  },
  { code: 'X1', name: 'Xã Xuân Lộc' },
  { code: 'P1', name: 'Phường Xuân Lộc' },
  { code: 'ĐN', name: 'Sở Nội vụ thành phố Đà Nẵng' },
  { code: 'DN', name: 'Sở Nội vụ tỉnh Đồng Nai' },
);
const KON_TUM = 'Sở Nội vụ tỉnh Kon Tum';
const GIA_LAI = 'Sở Nội vụ tỉnh Gia Lai';

interface Sheet {
  readonly above?: readonly string[];
  readonly below?: readonly string[];
  readonly sheet?: string;
  readonly file?: string;
  /** The unit of the form's own line. */
  readonly mark?: string;
  readonly severalForms?: boolean;
  readonly memory?: Memory;
}

/** What was found, as it is handed on. */
function find({ above = [], below = [], mark, memory = NO_MEMORY, ...rest }: Sheet) {
  const { sheet = 'Sheet1', file = 'phieu.xlsx', severalForms = false } = rest;
  const at = (cell: string) => ({ file, sheet, cell });
  const lines = (texts: readonly string[], column: string) =>
    texts.map((text, row) => ({ text, place: at(`${column}${String(row + 1)}`) }));
  const form = { year: '2020', version: '2', fingerprint: '0a1b2c3d4e' };
  const { unit, findings, remembered } = findUnit(
    UNITS,
    {
      file,
      sheet,
      above: lines(above, 'A'),
      below: lines(below, 'B'),
      mark:
        mark === undefined
          ? null
          : { unit: mark, ...form, line: `  Mã  phiếu: ${mark} · 2020`, place: at('C9') },
      severalForms,
    },
    memory,
  );
  const said = findings.map(({ kind, unit: of, place, raw, params }) => ({
    kind,
    of,
    // All but the line of a form is said of the sheet as a whole.
    cell: place.file === file && place.sheet === sheet ? place.cell : 'elsewhere',
    raw,
    params,
  }));
  return { unit: unit?.code ?? null, said, seen: remembered?.seen ?? null };
}

function remembering(seen: string, code: string): Memory {
  const answer = { means: code, seen, said: code };
  return { ...NO_MEMORY, units: new Map([[unitKey(seen), answer]]) };
}

describe('a sheet that says by itself whose it is', () => {
  it.each<[string, Sheet]>([
    ['in its head', { above: ['SỞ NỘI VỤ TỈNH KON TUM'] }],
    ['in its signature', { below: ['Kon Tum, ngày 20 tháng 11 năm 2020'] }],
    ['in head and names alike', { above: [KON_TUM], sheet: 'Kon Tum', file: 'SNV Kon Tum.xlsx' }],
    ['by the line of its form', { mark: 'KT' }],
    ['by the line of its form, and its head', { mark: 'KT', above: [KON_TUM] }],
    // The form was filled in by a Phòng of the unit.
    ['by the line of its form, in another office', { mark: 'KT', above: ['PHÒNG TỔ CHỨC'] }],
    ['of two in its head, by the sheet', { above: [GIA_LAI, KON_TUM], sheet: 'Kon Tum' }],
    ['of two in its head, by the file', { above: [GIA_LAI, KON_TUM], file: 'kontum.xlsx' }],
  ])('%s', (_, sheet) => {
    expect(find(sheet)).toEqual({ unit: 'KT', said: [], seen: null });
  });
});

describe('a guess', () => {
  const guess = (raw: string, params: object, of = 'KT') => ({
    unit: of,
    said: [{ kind: 'unitGuessed', of, cell: null, raw, params }],
    seen: null,
  });

  it('by the name of the sheet shows that name', () => {
    expect(find({ sheet: ' Kon  Tum' })).toEqual(
      guess('Kon Tum', { name: KON_TUM, from: 'sheetName' }),
    );
  });

  it('by the name of the file shows that name, extension and all', () => {
    expect(find({ file: 'SNV.Kon Tum.xlsx' })).toEqual(
      guess('SNV.Kon Tum.xlsx', { name: KON_TUM, from: 'fileName' }),
    );
  });

  it('by the sheet comes before the file, which is shown beside it', () => {
    expect(find({ sheet: 'Kon Tum', file: 'Gia Lai.xlsx' })).toEqual(
      guess('Kon Tum', {
        name: KON_TUM,
        from: 'sheetName',
        other: GIA_LAI,
        elsewhere: 'fileName',
      }),
    );
  });

  it('by the head, where sheet and file name others, names the sheet’s', () => {
    expect(find({ above: [KON_TUM], sheet: 'Gia Lai', file: 'Đà Nẵng.xlsx' })).toEqual(
      guess('Đà Nẵng.xlsx', {
        name: KON_TUM,
        from: 'header',
        other: GIA_LAI,
        elsewhere: 'sheetName',
      }),
    );
  });

  it('by a name that is spelled otherwise shows the line', () => {
    expect(find({ above: ['Đơn vị: SNV Kòn Tum'] })).toEqual(
      guess('phieu.xlsx', { name: KON_TUM, from: 'header', written: 'Đơn vị: SNV Kòn Tum' }),
    );
  });

  it('is not made where the name that was found is of several', () => {
    expect(find({ above: ['Đơn vị: Xuân Lộc'], file: 'Xuan Loc.xlsx' })).toEqual({
      unit: null,
      said: [
        {
          kind: 'unitAmbiguous',
          of: null,
          cell: null,
          raw: 'Đơn vị: Xuân Lộc',
          params: { units: ['Xã Xuân Lộc', 'Phường Xuân Lộc'] },
        },
      ],
      seen: null,
    });
    // Of a file its name is shown without what says the kind of file.
    expect(find({ file: 'phieu 2.0 Xuan Loc.xlsx' }).said).toMatchObject([
      { kind: 'unitAmbiguous', raw: 'phieu 2.0 Xuan Loc' },
    ]);
  });
});

describe('nobody', () => {
  it('is said with the name of the file', () => {
    expect(find({ file: ' phieu  cham.xlsx' })).toEqual({
      unit: null,
      said: [{ kind: 'unitUnknown', of: null, cell: null, raw: 'phieu cham.xlsx', params: {} }],
      seen: null,
    });
  });

  it('is said with the office that stands in the head', () => {
    expect(find({ above: ['UBND TỈNH KON TUM', 'SỞ Y TẾ'], file: 'a  b.xlsx' })).toEqual({
      unit: null,
      said: [
        {
          kind: 'unitUnknown',
          of: null,
          cell: null,
          raw: 'a b.xlsx',
          params: { found: 'SỞ Y TẾ' },
        },
      ],
      seen: null,
    });
  });
});

it('a unit that took over another is named by the old name, and the line is shown', () => {
  expect(find({ above: ['SNV tỉnh Hậu Giang'] })).toEqual({
    unit: 'CT',
    said: [
      {
        kind: 'predecessorNamed',
        of: 'CT',
        cell: null,
        raw: 'SNV tỉnh Hậu Giang',
        params: { name: 'Sở Nội vụ TP. Cần Thơ', written: 'Sở Nội vụ tỉnh Hậu Giang' },
      },
    ],
    seen: null,
  });
});

describe('the line of a form', () => {
  it.each([
    ['ĐN', 'ĐN'],
    ['DN', 'DN'],
    // Typed off without accents: the first that it may be.
    ['đn', 'ĐN'],
    ['gl', 'GL'],
    ['Gl', 'GL'],
  ])('with %s is of %s', (mark, unit) => {
    expect(find({ mark })).toEqual({ unit, said: [], seen: null });
  });

  it('of nobody in the roster leaves it to the head', () => {
    expect(find({ mark: 'XX', above: [KON_TUM] })).toMatchObject({ unit: 'KT', said: [] });
    expect(find({ mark: 'XX', above: [KON_TUM], sheet: 'Gia Lai' })).toMatchObject({
      unit: 'KT',
      said: [{ kind: 'unitGuessed' }],
    });
  });

  it.each<[string, Sheet]>([
    ['header', { above: [GIA_LAI] }],
    ['sheetName', { sheet: 'Gia Lai' }],
    ['fileName', { file: 'Gia Lai.xlsx' }],
  ])('that another place contradicts is shown where it stands: %s', (from, named) => {
    expect(find({ ...named, mark: 'KT' })).toEqual({
      unit: null,
      said: [
        {
          kind: 'formOfOther',
          of: null,
          cell: 'C9',
          raw: 'Mã phiếu: KT · 2020',
          params: { name: KON_TUM, other: GIA_LAI, from },
        },
      ],
      seen: null,
    });
  });

  it('is not contradicted by the name of a file with forms of several units', () => {
    const named = { file: 'Gia Lai.xlsx', severalForms: true };
    expect(find({ ...named, mark: 'KT' })).toEqual({ unit: 'KT', said: [], seen: null });
    // Without the line the name of the file is a doubt as ever.
    expect(find({ ...named, above: [KON_TUM] }).said).toMatchObject([
      { kind: 'unitGuessed', params: { other: GIA_LAI, elsewhere: 'fileName' } },
    ]);
  });
});

describe('what the clerk once answered', () => {
  it('is not looked up for a sheet that says clearly whose it is', () => {
    const memory = remembering('phieu.xlsx', 'GL');
    expect(find({ above: [KON_TUM], memory })).toEqual({ unit: 'KT', said: [], seen: null });
  });

  it.each<[string, Sheet]>([
    ['an unknown office', { above: ['Phòng Tổ chức'] }],
    ['an office of the place', { above: ['Phòng Tổ chức', 'UBND TỈNH KON TUM'] }],
    ['a name that several share', { above: ['Tổ giúp việc'], file: 'Xuan Loc.xlsx' }],
    ['a name that was taken over', { above: ['Tổ giúp việc'], below: ['SNV tỉnh Hậu Giang'] }],
    ['a name spelled otherwise', { above: ['Tổ giúp việc'], below: ['SNV Gia Lái'] }],
    ['a name of sheet or file', { above: ['Tổ giúp việc'], sheet: 'Gia Lai' }],
    ['a head that the file contradicts', { above: ['Tổ giúp việc', KON_TUM], file: 'GiaLai.xlsx' }],
  ])('settles %s', (_, sheet) => {
    const seen = sheet.above?.[0] ?? '';
    expect(find({ ...sheet, memory: remembering(seen, 'GL') })).toMatchObject({ unit: 'GL', seen });
  });

  it('by a line of the sheet is no doubt', () => {
    const memory = remembering('Phòng Tổ chức', 'GL');
    expect(find({ above: ['Phòng Tổ chức'], memory }).said).toEqual([]);
    expect(find({ above: ['Phòng Tổ chức'], file: 'Xuan Loc.xlsx', memory }).said).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['sheetName', 'Phiếu  TC', 'Phiếu TC'],
    ['fileName', 'bieu  01.xlsx', 'bieu 01.xlsx'],
  ])('by the %s is a doubt', (from, seen, raw) => {
    const named = from === 'sheetName' ? { sheet: seen } : { file: seen };
    expect(find({ ...named, memory: remembering(seen, 'GL') })).toEqual({
      unit: 'GL',
      said: [{ kind: 'unitGuessed', of: 'GL', cell: null, raw, params: { name: GIA_LAI, from } }],
      seen,
    });
  });

  it('is doubted where another place names another unit, and not where it names the same', () => {
    const above = ['Phòng Tổ chức'];
    const memory = remembering('Phòng Tổ chức', 'GL');
    expect(find({ above, sheet: 'Kon Tum', memory }).said).toEqual([
      {
        kind: 'unitGuessed',
        of: 'GL',
        cell: null,
        raw: 'phieu.xlsx',
        params: { name: GIA_LAI, from: 'header', other: KON_TUM, elsewhere: 'sheetName' },
      },
    ]);
    expect(find({ above, sheet: 'Gia Lai', memory }).said).toEqual([]);
  });
});
