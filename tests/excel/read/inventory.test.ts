import {
  footName,
  idName,
  makingName,
  noticeName,
  packedName,
  paperName,
  readMark,
  unitName,
  versionName,
  begunName,
} from '../../../src/excel/identity';
import { sheetsByHeadings, withSheets } from '../../../src/excel/read/book';
import {
  idOfSheet,
  inventoryOf,
  type Inventory,
  type SheetEntry,
} from '../../../src/excel/read/inventory';
import { SCHEMA_LIST, type SchemaId } from '../../../src/domain/book/schemas';

function entry(name: string, more: Partial<SheetEntry> = {}): SheetEntry {
  return { id: `{${name}}`, name, visibility: 'Visible', position: 0, isProtected: false, ...more };
}
const refers = (name: string, sheet: string) => ({
  name,
  formula: `='${sheet.replaceAll("'", "''")}'!$A$1`,
});
const namesOf = (entries: Iterable<SheetEntry>): readonly string[] =>
  [...entries].map(({ name }) => name);

it('our sheets are found by their hidden names, whatever they are called now', () => {
  const sheets = ['Tiêu chí của tôi', 'KHÁNH HÒA', 'TB', 'Tờ', 'nén', "l'ancien", 'riêng'].map(
    (name) => entry(name),
  );
  const found = inventoryOf(
    sheets,
    [
      refers(idName('TieuChi'), 'tiêu chí của TÔI'),
      refers(unitName('Khánh-Hòa'), 'Khánh Hòa'),
      refers(noticeName('KH'), 'TB'),
      refers(paperName('letter'), 'Tờ'),
      refers(packedName('seal'), 'nén'),
      refers(versionName(3, 'TieuChi'), "l'ancien"),
      refers(footName('DeNghi'), 'riêng'),
      refers('TenKhac', 'riêng'),
    ],
    ['TieuChi'],
  );
  expect([...found.ours].map(([id, { name }]) => [id, name])).toEqual([
    ['TieuChi', 'Tiêu chí của tôi'],
  ]);
  expect([...found.unitSheets].map(([mark, { name }]) => [mark, name])).toEqual([
    [unitName('Khánh-Hòa'), 'KHÁNH HÒA'],
  ]);
  expect([...found.notices].map(([mark, { name }]) => [mark, name])).toEqual([
    [noticeName('KH'), 'TB'],
  ]);
  expect([...found.papers].map(([id, { name }]) => [id, name])).toEqual([['letter', 'Tờ']]);
  expect([...found.packed].map(([id, { name }]) => [id, name])).toEqual([['seal', 'nén']]);
  expect(found.copies).toMatchObject([{ version: 3, id: 'TieuChi', entry: { name: "l'ancien" } }]);
  expect([...found.feet]).toEqual(['DeNghi']);
  expect(namesOf(found.others)).toEqual(['riêng']);
  expect(found.sheets).toEqual(sheets);
  expect(found.isMarked('TieuChi')).toBe(true);
  expect(found.isMarked('DonVi')).toBe(false);
  expect(found.tableNames.has('TieuChi')).toBe(true);
  expect(found.names.has('TenKhac')).toBe(true);
  expect([found.deleted, found.unfinished, found.nameless, found.begun]).toEqual([[], [], [], []]);
});

it('without a hidden name a sheet is ours by what it is called, accents and case aside', () => {
  const found = inventoryOf([entry('BANG TIEU CHI'), entry('Đơn vị'), entry('Đơn vị 2')], [], []);
  expect(Object.fromEntries([...found.ours].map(([id, { name }]) => [id, name]))).toEqual({
    TieuChi: 'BANG TIEU CHI',
    DonVi: 'Đơn vị',
  });
  expect(found.isMarked('TieuChi')).toBe(false);
  expect(namesOf(found.others)).toEqual(['Đơn vị 2']);
});

it('the hidden name goes before what a sheet is called; no sheet is two', () => {
  const found = inventoryOf(
    [entry('Bảng tiêu chí'), entry('Đơn vị')],
    [refers(idName('DonVi'), 'Bảng tiêu chí')],
    [],
  );
  expect(found.ours.get('DonVi')?.name).toBe('Bảng tiêu chí');
  expect(found.ours.has('TieuChi')).toBe(false);
  expect(namesOf(found.others)).toEqual(['Đơn vị']);
});

it('a hidden name that refers to nothing: the sheet was deleted', () => {
  const broken = { name: idName('TieuChi'), formula: '=#REF!$A$1' };
  expect(inventoryOf([entry('x')], [broken], []).deleted).toEqual(['TieuChi']);
  // Unless there is one that is called so.
  expect(inventoryOf([entry('Bảng tiêu chí')], [broken], []).deleted).toEqual([]);
  const unit = { name: unitName('A'), formula: '=#REF!$A$1' };
  expect(inventoryOf([], [unit], [])).toMatchObject({ deleted: [], unitSheets: new Map() });
});

describe('what was cut off', () => {
  const begun = (step: string) => ({
    name: begunName('ranking'),
    formula: `="21/11|x|${step}|KH ""A"""`,
  });

  it('a sheet with a second name is not whole: nobody takes it for ours', () => {
    const sheets = [entry('Bảng tiêu chí'), entry('x')];
    const marks = [idName('TieuChi'), makingName(idName('TieuChi'))].map((name) =>
      refers(name, 'Bảng tiêu chí'),
    );
    const found = inventoryOf(sheets, marks, []);
    expect(found.ours.size).toBe(0);
    expect(found.unfinished).toEqual([{ name: makingName(idName('TieuChi')), entry: sheets[0] }]);
    expect(namesOf(found.sheets)).toEqual(['x']);
    expect(namesOf(found.others)).toEqual(['x']);
  });

  it('what was begun is read, quotation marks and all', () => {
    expect(inventoryOf([], [begun('A')], []).begun).toEqual([
      { what: 'ranking', time: '21/11', kept: true, step: 'A', about: 'KH "A"' },
    ]);
    const other = { name: begunName('ranking'), formula: '=A1' };
    expect(inventoryOf([], [other], []).begun).toEqual([]);
  });

  it('a sheet that is called like the last step, and is nobody’s yet, has no name at all', () => {
    const found = inventoryOf([entry('A'), entry('B')], [begun('A')], []);
    expect(namesOf(found.nameless)).toEqual(['A']);
    expect(namesOf(found.sheets)).toEqual(['B']);
    const named = inventoryOf([entry('A')], [begun('A'), refers(unitName('A'), 'A')], []);
    expect(named.nameless).toEqual([]);
    expect(named.unitSheets.size).toBe(1);
  });
});

describe('names that another program has lost', () => {
  it('a protected copy of a version is known by what it is called, one that is open is a person’s', () => {
    const open = entry('Bảng tiêu chí (bản 2)');
    const kept = entry('Bảng tiêu chí (bản 2)', { isProtected: true });
    expect(inventoryOf([open], [], []).copies).toEqual([]);
    expect(inventoryOf([kept], [], []).copies).toEqual([
      { version: 2, id: 'TieuChi', entry: kept },
    ]);
  });

  it('a copy that is marked is counted once', () => {
    const kept = entry('Bảng tiêu chí (bản 2)', { isProtected: true });
    const other = entry('Bảng tiêu chí (bản 2) (2)', { isProtected: true });
    const marks = [refers(versionName(2, 'TieuChi'), kept.name)];
    expect(inventoryOf([kept, other], marks, []).copies).toHaveLength(1);
    const elsewhere = [refers(versionName(2, 'TieuChi'), 'x')];
    expect(inventoryOf([kept, entry('x')], elsewhere, []).copies).toHaveLength(1);
    const third = entry('Bảng tiêu chí (bản 3)', { isProtected: true });
    expect(inventoryOf([kept, third], marks, []).copies).toHaveLength(2);
  });

  it('copies of one version, or of one sheet, are copies all the same', () => {
    const copies = (names: readonly string[], ...marks: { name: string; formula: string }[]) =>
      inventoryOf(
        names.map((name) => entry(name, { isProtected: true })),
        marks,
        [],
      ).copies.map(({ version, id }) => [version, id]);
    const mark = refers(versionName(2, 'TieuChi'), 'x');
    expect(copies(['x', 'Bảng tiêu chí (bản 3)', 'Xếp loại (bản 2)'], mark)).toEqual([
      [2, 'TieuChi'],
      [3, 'TieuChi'],
      [2, 'XepLoai'],
    ]);
    // Renamed by another program after a version that is not its own: the hidden name is right.
    const renamed = refers(versionName(2, 'TieuChi'), 'Bảng tiêu chí (bản 1)');
    expect(copies(['Bảng tiêu chí (bản 1)'], renamed)).toEqual([[2, 'TieuChi']]);
    expect(copies(['Ghi chú', 'Bảng tiêu chí'])).toEqual([]);
  });

  it('a hidden sheet of packed text is known by its name, as long as nobody shows it', () => {
    const packed = (visibility: string) =>
      inventoryOf([entry('Niêm phong (dữ liệu)', { visibility })], [], []);
    expect([...packed('VeryHidden').packed.keys()]).toEqual(['seal']);
    expect(packed('VeryHidden').others).toEqual([]);
    expect([...packed('Visible').packed.keys()]).toEqual([]);
    const marked = inventoryOf(
      [
        entry('Lần chạy trước', { visibility: 'Hidden' }),
        entry('kia', { visibility: 'VeryHidden' }),
      ],
      [refers(packedName('undo'), 'kia')],
      [],
    );
    expect(marked.packed.get('undo')?.name).toBe('kia');
  });
});

it('a sheet is asked for by its id where one is called so', () => {
  const sheets = [entry('A')];
  expect([idOfSheet({ sheets }, 'A'), idOfSheet({ sheets }, 'B')]).toEqual(['{A}', 'B']);
});

describe('marks', () => {
  it('are read as what they were made for', () => {
    expect(readMark(unitName('a.b c'))).toEqual({ kind: 'unit', name: '_ThiDua.Unit.a_2e_b_20_c' });
    expect(readMark(noticeName('đ'))).toEqual({ kind: 'notice', name: '_ThiDua.Notice._111_' });
    expect(readMark(unitName('𝒳'))).toEqual({ kind: 'unit', name: '_ThiDua.Unit._1d4b3_' });
    expect(readMark(makingName(idName('TieuChi')))).toEqual({ kind: 'making' });
    expect(makingName(idName('TieuChi'))).toBe('_ThiDua.Making.TieuChi');
    expect(readMark(versionName(12, 'TieuChi'))).toEqual({
      kind: 'version',
      version: 12,
      id: 'TieuChi',
    });
    expect(readMark(packedName('undo'))).toEqual({ kind: 'packed', id: 'undo' });
    expect(readMark(begunName('seal'))).toEqual({ kind: 'begun', what: 'seal' });
  });

  it.each([
    'TieuChi',
    '_ThiDua.',
    '_ThiDua.KhongCo',
    '_ThiDua.Version.12.KhongCo',
    '_ThiDua.Version.12345.TieuChi',
    '_ThiDua.Version.1.TieuChi.x',
    'x_ThiDua.TieuChi',
    '_ThiDua.Packed.x',
    '_ThiDua.Begun.x',
  ])('%s is none', (name) => {
    expect(readMark(name)).toBeNull();
  });
});

describe('sheets of another program, known by their headings', () => {
  const headingsOf = (id: SchemaId): readonly string[] => {
    const schema = SCHEMA_LIST.find((one) => one.id === id);
    return Object.values(schema?.columns ?? {}).map(({ heading }) => heading);
  };
  const inventory = (names: readonly string[], ours: readonly SchemaId[] = []): Inventory =>
    ({
      ours: new Map(ours.map((id) => [id, entry(id)])),
      others: names.map((name) => entry(name)),
    }) as unknown as Inventory;
  const heads = (rows: Readonly<Record<string, readonly string[]>>) =>
    new Map(Object.entries(rows).map(([name, row]) => [`{${name}}`, [['tiêu đề'], row]]));

  it('are taken where criteria and units are both there', () => {
    const all = inventory(['một', 'hai', 'ba']);
    const found = sheetsByHeadings(
      all,
      heads({ một: headingsOf('DonVi'), hai: ['ghi chú riêng'], ba: headingsOf('TieuChi') }),
    );
    expect(found.get('DonVi')?.name).toBe('một');
    expect(found.get('TieuChi')?.name).toBe('ba');
    expect(found.size).toBe(2);
    const after = withSheets(all, found);
    expect(namesOf(after.others)).toEqual(['hai']);
    expect([...after.ours.keys()].sort()).toEqual(['DonVi', 'TieuChi']);
  });

  it('are not where one of the two is missing, or a heading or two are alike by chance', () => {
    expect(sheetsByHeadings(inventory(['một']), heads({ một: headingsOf('DonVi') })).size).toBe(0);
    const known = inventory(['một'], ['TieuChi']);
    expect(sheetsByHeadings(known, heads({ một: headingsOf('DonVi') })).size).toBe(1);
    expect(sheetsByHeadings(known, heads({ một: headingsOf('DonVi').slice(0, 3) })).size).toBe(1);
    expect(sheetsByHeadings(known, heads({ một: headingsOf('DonVi').slice(0, 2) })).size).toBe(0);
  });
});
