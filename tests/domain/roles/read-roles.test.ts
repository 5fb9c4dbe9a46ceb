import { ROLES_SHEET } from '../../../src/domain/book/sheets/roles';
import { readRoles, unitsInRole, withRoles } from '../../../src/domain/roles/read-roles';
import { table, unitOf, withoutColumns, type Row } from '../builders';

const units = [
  unitOf('A', { name: 'Khánh Hòa', role: 'member' }),
  unitOf('B', { name: 'Gia Lai', role: 'member' }),
  unitOf('C', { name: 'Bình Định', role: 'member' }),
];

const rolesOf = (...rows: readonly (readonly [string | number, string, string])[]) =>
  readRoles(
    table(
      ROLES_SHEET,
      rows.map(([year, name, role]) => ({ year, unit: name, role })),
    ),
    units,
  );

describe('Vai trò', () => {
  it.each<readonly [string, 'leader' | 'deputy' | 'member']>([
    ['Cụm trưởng', 'leader'],
    ['Trưởng khối', 'leader'],
    ['Cụm phó', 'deputy'],
    ['Phó Trưởng Khối', 'deputy'],
    ['Thành viên', 'member'],
    ['', 'member'],
  ])('“%s” is %s', (words, role) => {
    const { terms, findings } = rolesOf([2021, 'Gia Lai', words]);
    expect(terms).toMatchObject([{ year: 2021, unit: 'B', role, recorded: false }]);
    expect(findings).toEqual([]);
  });

  it.each<readonly [string | number, string, string]>([
    ['năm sau', 'Gia Lai', 'Cụm trưởng'],
    [2021, 'Sở Y tế', 'Cụm trưởng'],
    [2021, 'Gia Lai', 'Chủ nhiệm'],
  ])('%s, %s, %s cannot be read', (...row) => {
    const { terms, findings } = rolesOf(row);
    expect(terms).toEqual([]);
    expect(findings.map(({ kind }) => kind)).toEqual(['roleUnreadable']);
  });

  it('tells who comes next, and fills what Đơn vị leaves open', () => {
    const { terms } = rolesOf(
      [2020, 'Khánh Hòa', 'Cụm trưởng'],
      [2021, 'Gia Lai', 'Cụm trưởng'],
      [2021, 'Bình Định', 'Cụm phó'],
    );
    expect(unitsInRole(terms, 2021, 'leader')).toEqual(['B']);
    expect(unitsInRole(terms, 2021, 'deputy')).toEqual(['C']);
    const roles = (list: typeof units): readonly string[] =>
      withRoles(list, terms, 2020).map(({ role }) => role);
    expect(roles(units)).toEqual(['leader', 'member', 'member']);
    const written = units.map((one) => (one.code === 'C' ? { ...one, role: 'leader' } : one));
    expect(roles(written as typeof units)).toEqual(['member', 'member', 'leader']);
  });

  const columns = Object.keys(ROLES_SHEET.columns);
  const cellOf = (column: string): string =>
    `${String.fromCharCode(65 + columns.indexOf(column))}3`;
  const whole = { year: 2021, unit: 'Gia Lai', role: 'Cụm trưởng' };
  const read = (row: Row<typeof ROLES_SHEET>) => readRoles(table(ROLES_SHEET, [row]), units);

  it('keeps by whom it was settled, the day of the flag, and where the unit stands', () => {
    const place = { file: null, sheet: ROLES_SHEET.sheetName, cell: cellOf('unit') };
    expect(read({ ...whole, flagReceivedOn: '05/03/2021' }).terms).toEqual([
      {
        year: 2021,
        unit: 'B',
        role: 'leader',
        recorded: false,
        flagReceivedOn: { year: 2021, month: 3, day: 5 },
        place,
      },
    ]);
    const recorded = (row: Row<typeof ROLES_SHEET>) =>
      read({ ...whole, ...row }).terms[0]?.recorded;
    expect(recorded({ determinedBy: 'Bầu' })).toBe(true);
    expect(recorded({ basis: 'BB 3' })).toBe(true);
  });

  it('says nothing of rows that say nothing', () => {
    expect(read({})).toEqual({ terms: [], findings: [] });
    expect(read({ basis: 'BB 3' })).toEqual({ terms: [], findings: [] });
  });

  it.each<readonly [string, Row<typeof ROLES_SHEET>, string, number]>([
    ['no year', { ...whole, year: '' }, 'year', 0],
    ['a year of two figures', { ...whole, year: 21 }, 'year', 0],
    ['a year of five figures', { ...whole, year: 20_210 }, 'year', 0],
    ['no unit', { ...whole, unit: '' }, 'unit', 0],
    ['a role that is none', { ...whole, role: 'Chủ nhiệm' }, 'role', 0],
    // Who has the role does not hang on the day of the flag.
    ['a day that is none', { ...whole, flagReceivedOn: 'hôm qua' }, 'flagReceivedOn', 1],
    ['the year alone', { year: 2021 }, 'unit', 0],
    ['the role alone', { role: 'Cụm trưởng' }, 'year', 0],
  ])('is told at its cell: %s', (_, row, column, terms) => {
    const found = read(row);
    expect(found.terms).toHaveLength(terms);
    const raw = String(row[column as keyof typeof row] ?? '');
    expect(found.findings).toMatchObject([
      {
        kind: 'roleUnreadable',
        place: { file: null, sheet: ROLES_SHEET.sheetName, cell: cellOf(column) },
        raw,
        params: { found: raw },
      },
    ]);
  });

  it('gives a role to nobody in another year', () => {
    const { terms } = rolesOf([2021, 'Gia Lai', 'Cụm trưởng']);
    expect(unitsInRole(terms, 2020, 'leader')).toEqual([]);
    expect(unitsInRole(terms, 2021, 'member')).toEqual([]);
    expect(withRoles(units, terms, 2020)).toEqual(units);
    expect(withRoles(units, terms, 2021).map(({ role }) => role)).toEqual([
      'member',
      'leader',
      'member',
    ]);
  });

  it('has no day of the flag where the sheet has no such column', () => {
    const gone = withoutColumns(table(ROLES_SHEET, [whole]), ['flagReceivedOn', 'basis']);
    const { terms, findings } = readRoles(gone, units);
    expect(findings).toEqual([]);
    expect(terms).toMatchObject([{ unit: 'B', flagReceivedOn: null, recorded: false }]);
  });
});
