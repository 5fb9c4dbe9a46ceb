import { ROLES_SHEET } from '../../../src/domain/book/sheets/roles';
import { readRoles, unitsInRole, withRoles } from '../../../src/domain/roles/read-roles';
import { table, unitOf } from '../builders';

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
});
