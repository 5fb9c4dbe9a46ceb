import { UNITS_SHEET } from '../../../src/domain/book/sheets/units';
import { findUnit, isMember, proposeCode, readUnits } from '../../../src/domain/units/unit';
import { brief, table, unitOf, withoutColumns, type Row } from '../builders';

function read(rows: readonly Row<typeof UNITS_SHEET>[]): ReturnType<typeof readUnits> {
  return readUnits(table(UNITS_SHEET, rows));
}

describe('Đơn vị', () => {
  it('reads names, roles and groups, and proposes codes', () => {
    const { units, findings } = read([
      { name: 'Sở Nội vụ tỉnh Khánh Hòa', shortName: 'Khánh Hòa', role: 'Cụm trưởng', group: 'A' },
      { name: 'Sở Nội vụ tỉnh Kon Tum', shortName: 'Kon Tum', role: 'Phó Trưởng khối' },
      { name: 'Sở Nội vụ tỉnh Kiên Hòa', code: 'X', otherNames: 'Kiên Giang; SNV, KH' },
      {},
    ]);
    expect(findings).toEqual([]);
    expect(units.map(({ code, shortName, role, group }) => [code, shortName, role, group])).toEqual(
      [
        ['KH', 'Khánh Hòa', 'leader', 'A'],
        ['KT', 'Kon Tum', 'deputy', ''],
        ['X', 'Sở Nội vụ tỉnh Kiên Hòa', 'member', ''],
      ],
    );
    expect(units[2]?.otherNames).toEqual(['Kiên Giang', 'SNV, KH']);
  });

  it.each([
    ['Cụm trưởng', 'leader'],
    ['Trưởng khối', 'leader'],
    ['Khối phó', 'deputy'],
    ['Phó Trưởng cụm', 'deputy'],
    ['Phó', 'deputy'],
    ['Trưởng', 'leader'],
    // Only whole words: neither a head of an office nor a place called so.
    ['Phóng viên', 'member'],
    ['Truong', 'leader'],
    ['Truongsa', 'member'],
    ['Thành viên', 'member'],
    ['', 'member'],
  ])('%j is %s', (role, expected) => {
    expect(read([{ name: 'A', role }]).units[0]?.role).toBe(expected);
  });

  it.each<readonly [string, Row<typeof UNITS_SHEET>]>([
    ['the same name in the other spelling', { name: 'xã Lệ Thủy' }],
    ['the same code', { name: 'Khác', code: 'LT' }],
    ['a name that is another unit’s short name', { name: 'LT' }],
    ['another name', { name: 'Khác', otherNames: 'a; XÃ LỆ THUỶ' }],
  ])('Q12: %s', (_, row) => {
    const { units, findings } = read([{ name: 'Xã Lệ Thuỷ', shortName: 'LT', code: 'LT' }, row]);
    expect(units).toHaveLength(1);
    expect(brief(findings)).toEqual([['unitRowUnreadable', 'B4', null]]);
    expect(findings[0]?.params).toMatchObject({ other: 'Xã Lệ Thuỷ' });
  });

  it.each<readonly [string, Row<typeof UNITS_SHEET>, string]>([
    ['a text', { registeredOn: 'đã đăng ký' }, 'registeredOn'],
    ['a year', { memberFrom: 2021 }, 'memberFrom'],
    ['a day that is none', { pactSignedOn: '31/02/2021' }, 'pactSignedOn'],
    ['left before it joined', { memberFrom: '01/07/2021', memberTo: '01/03/2021' }, 'memberTo'],
  ])('Q07: in a column of dates, %s', (_, row, column) => {
    const { units, findings } = read([{ name: 'Xã Lệ Thuỷ', ...row }]);
    expect(units).toHaveLength(1);
    const keys = Object.keys(UNITS_SHEET.columns);
    const cell = `${String.fromCharCode(65 + keys.indexOf(column))}3`;
    expect(brief(findings)).toEqual([['columnUnreadable', cell, null]]);
  });

  it.each([
    ['LT', 'LT'],
    [' lt ', 'LT'],
    ['XÃ LỆ THỦY', 'LT'],
    ['Lệ Thủy', 'LT'],
    ['Lệ Thúy', undefined],
    ['', undefined],
  ])('finds %j', (text, code) => {
    const { units } = read([{ name: 'Xã Lệ Thuỷ', code: 'LT', otherNames: 'Lệ Thuỷ' }]);
    expect(findUnit(units, text)?.code).toBe(code);
  });

  it('knows the names of what a unit took over, by code or by name, and of what that took over', () => {
    const { units, findings } = read([
      { code: 'CT', name: 'Cần Thơ mới', successorOf: 'HG; Sóc Trăng; cần thơ MỚI' },
      { code: 'HG', name: 'Hậu Giang', otherNames: 'SNV HG', successorOf: 'Cần Thơ cũ' },
      { code: 'X', name: 'Xuân', successorOf: 'Y' },
      { code: 'Y', name: 'Yên', successorOf: 'X; Xuân' },
      { code: 'Z', name: 'Zen' },
    ]);
    expect(findings).toEqual([]);
    expect(
      units.map(({ code, predecessors }) => [code, predecessors.flatMap(({ names }) => names)]),
    ).toEqual([
      ['CT', ['Hậu Giang', 'SNV HG', 'Cần Thơ cũ', 'Sóc Trăng']],
      ['HG', ['Cần Thơ cũ']],
      // Each the other's successor: nonsense, and no endless search.
      ['X', ['Yên']],
      ['Y', ['Xuân']],
      ['Z', []],
    ]);
  });

  it.each([
    ['Khánh Hòa', [], 'KH'],
    ['Khánh Hòa', ['KH'], 'KH2'],
    ['Khánh Hòa', ['KH', 'KH2'], 'KH3'],
    ['Đắk Lắk', [], 'DL'],
    ['Quận 12', [], 'Q1'],
    ['…', [], 'DV'],
  ])('proposes a code for %s beside %j: %s', (name, used, code) => {
    expect(
      proposeCode(
        name,
        used.map((each) => ({ code: each })),
      ),
    ).toBe(code);
  });

  it.each<readonly [string | number, string, boolean]>([
    ['', '', true],
    ['31/12/2020', '', true],
    ['01/01/2021', '', false],
    ['', '01/01/2020', true],
    ['', '31/12/2019', false],
    ['01/03/2020', '01/07/2020', true],
    [43891, '', true],
  ])('joined %j, left %j: a member of 2020: %p', (memberFrom, memberTo, member) => {
    const [unit] = read([{ name: 'A', memberFrom, memberTo }]).units;
    if (!unit) throw new Error('no unit');
    const from = { year: 2020, month: 1, day: 1 };
    expect(isMember(unit, from, { year: 2020, month: 12, day: 31 })).toBe(member);
  });

  it('keeps when a unit registered and signed the pact', () => {
    const { units } = read([
      { name: 'A', registeredOn: '15/01/2020', pactSignedOn: 43891 },
      { name: 'B' },
    ]);
    expect(units.map(({ registeredOn, pactSignedOn }) => [registeredOn, pactSignedOn])).toEqual([
      [
        { year: 2020, month: 1, day: 15 },
        { year: 2020, month: 3, day: 1 },
      ],
      [null, null],
    ]);
  });

  it('tells of a row with everything but its name', () => {
    const { units, findings } = read([{ shortName: 'KH' }, { code: 'X' }, { group: 'A' }, {}]);
    expect(units).toEqual([]);
    const column = UNITS_SHEET.columns.name.heading;
    expect(findings).toMatchObject([
      { kind: 'rowNameless', raw: 'KH', params: { row: 3, column, found: 'KH' } },
      { kind: 'rowNameless', raw: 'X', params: { row: 4, column, found: 'X' } },
      { kind: 'rowNameless', raw: '', params: { row: 5, column, found: '' } },
    ]);
    expect(findings.map(({ place }) => place.cell)).toEqual(['B3', 'B4', 'B5']);
  });

  it('tells in full which date is none, and who is there already', () => {
    const { findings } = read([
      { name: 'Khánh Hòa', code: 'KH', registeredOn: 'rồi' },
      { name: 'Khác', code: 'KH' },
    ]);
    expect(findings).toMatchObject([
      {
        kind: 'columnUnreadable',
        raw: 'rồi',
        params: {
          column: UNITS_SHEET.columns.registeredOn.heading,
          found: 'rồi',
          suggestion: '',
        },
      },
      { kind: 'unitRowUnreadable', raw: 'Khác', params: { name: 'Khác', other: 'Khánh Hòa' } },
    ]);
  });

  it('a unit that cannot be read takes no code and no name from the others', () => {
    const { units } = read([
      { name: 'Khánh Hòa', code: 'KH' },
      { name: 'Khác', code: 'KH', otherNames: 'Nha Trang' },
      { name: 'Nha Trang' },
    ]);
    expect(units.map(({ code }) => code)).toEqual(['KH', 'NT']);
  });

  it.each<readonly [string, string, boolean]>([
    ['01/07/2021', '01/07/2021', true],
    ['01/07/2021', '30/06/2021', false],
    ['', '30/06/2021', true],
    ['01/07/2021', '', true],
  ])(
    'from %j to %j is a time in which a unit may be a member: %p',
    (memberFrom, memberTo, fine) => {
      expect(read([{ name: 'A', memberFrom, memberTo }]).findings.length).toBe(fine ? 0 : 1);
    },
  );

  it('a code goes before a name, the first of two before the second', () => {
    const { units } = read([
      { name: 'Alpha', code: 'X' },
      { name: 'Beta', code: 'B' },
    ]);
    expect(findUnit(units, 'x')?.code).toBe('X');
    expect(findUnit([...units, ...read([{ name: 'X', code: 'Y' }]).units], 'X')?.code).toBe('X');
    expect(findUnit([...read([{ name: 'X', code: 'Y' }]).units, ...units], 'X')?.code).toBe('Y');
    expect(findUnit([], 'X')).toBeUndefined();
  });

  it('finds a unit that was put into the list later', () => {
    const list = [...read([{ name: 'Alpha', code: 'A' }]).units];
    expect(findUnit(list, 'B')).toBeUndefined();
    list.push(...read([{ name: 'Beta', code: 'B' }]).units);
    expect(findUnit(list, 'B')?.name).toBe('Beta');
  });

  it('has no dates, no names and no groups where the sheet has no such columns', () => {
    const whole = table(UNITS_SHEET, [{ name: 'Khánh Hòa' }]);
    const gone = (Object.keys(UNITS_SHEET.columns) as (keyof typeof UNITS_SHEET.columns)[]).filter(
      (key) => key !== 'name',
    );
    const { units, findings } = readUnits(withoutColumns(whole, gone));
    expect(findings).toEqual([]);
    expect(units).toEqual([unitOf('KH', { name: 'Khánh Hòa', shortName: 'Khánh Hòa' })]);
  });
});
