import type { Unit } from '../../../../src/domain/units/unit';
import { unitOf, type CriterionLine } from '../../builders';
import { findingsOf, said, SEVERAL } from './sound';

const root = (code: string, max: string, appliesTo = ''): CriterionLine => [
  code,
  'Tiêu chí',
  max,
  'Trực tiếp',
  '',
  appliesTo,
];
const UNITS: readonly Unit[] = [
  unitOf('A1', { group: 'Nhóm Sở', cluster: 'Cụm 1' }),
  unitOf('A2', { group: 'Sở', cluster: 'Cụm 2' }),
  unitOf('B1', { group: 'Quỹ', cluster: 'Cụm 1' }),
  unitOf('C1', { cluster: 'Cụm 2', otherNames: ['Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh'] }),
];

function about(
  criteria: readonly CriterionLine[],
  units: readonly Unit[] = UNITS,
  ...names: readonly string[]
): readonly (readonly unknown[])[] {
  return said(findingsOf({ criteria, settings: SEVERAL }, units), ...names);
}

describe('whoever Áp dụng names', () => {
  it.each([
    'Tất cả',
    'Nhóm Sở',
    'Sở; Quỹ',
    'Trừ nhóm Quỹ',
    'nhom quy',
    'Cụm 1; Cụm 2',
    'Trừ Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh',
    'Trừ A1; B1',
    'Đơn vị C1',
  ])('%s exists', (appliesTo) => {
    const nested: readonly CriterionLine[] = [
      ['I', 'Mục', '100', 'Cộng'],
      root('I.1', '100', appliesTo),
    ];
    expect(about(nested)).toEqual([]);
  });

  it.each([
    ['Nhóm Sởo', 'Nhóm Sởo', 'Sở'],
    ['Trừ nhóm Qũy Đầu tư', 'nhóm Qũy Đầu tư', ''],
    ['Cụm 1; Cum 22', 'Cum 22', 'Cụm 2'],
    ['Trừ B1; B11', 'B11', 'B1'],
  ])('%s does not', (appliesTo, found, suggestion) => {
    const nested: readonly CriterionLine[] = [
      ['I', 'Mục', '100', 'Cộng'],
      root('I.1', '100', appliesTo),
    ];
    expect(about(nested, UNITS, 'row', 'column', 'found', 'suggestion')).toEqual([
      ['appliesToUnknown', 'J4', 4, 'Áp dụng', found, suggestion],
    ]);
  });

  it('may leave a group unmentioned', () => {
    expect(about([root('I', '100')])).toEqual([]);
  });
});

describe('sections that are given to groups', () => {
  const TABLES = [
    root('I', '40'),
    root('II', '60', 'Nhóm Sở'),
    root('III', '60', 'Quỹ; Đơn vị C1'),
  ];

  it('make a table for each, and each makes the scale', () => {
    expect(about(TABLES)).toEqual([]);
  });

  it('are added up one by one', () => {
    const criteria = [
      root('I', '40'),
      root('II', '50', 'Nhóm Sở'),
      root('III', '65', 'Quỹ; Đơn vị C1'),
    ];
    expect(about(criteria, UNITS, 'table', 'sum', 'scale')).toEqual([
      ['sectionsDoNotSum', 'C6', 'Đơn vị C1; Quỹ', '105', '100'],
      ['sectionsDoNotSum', 'C6', 'Nhóm Sở', '90', '100'],
    ]);
  });

  it('leave no unit out', () => {
    const criteria = [root('I', '40'), root('II', '60', 'Nhóm Sở'), root('III', '60', 'Quỹ')];
    expect(about(criteria, UNITS, 'units')).toEqual([['unitWithoutTable', 'J4', 'C1']]);
  });

  it('and take none twice', () => {
    const criteria = [root('I', '40'), root('II', '60', 'Sở'), root('III', '60', 'Quỹ; Cụm 2')];
    expect(about(criteria, UNITS, 'units', 'tables')).toEqual([
      ['unitInTwoTables', 'J4', 'A2', 'Cụm 2; Quỹ · Nhóm Sở'],
    ]);
    const named = [root('I', '40'), root('II', '60', 'Sở; A1; A2'), root('III', '60', 'Quỹ; C1')];
    expect(about(named)).toEqual([]);
  });

  it('belong to the others where a group that has its own is left out', () => {
    const criteria = [root('I', '40'), root('II', '60', 'Quỹ'), root('III', '60', 'Trừ nhóm Quỹ')];
    expect(about(criteria)).toEqual([]);
    const wrong = [root('I', '40'), root('II', '60', 'Quỹ'), root('III', '50', 'Trừ nhóm Quỹ')];
    expect(about(wrong, UNITS, 'table', 'sum')).toEqual([
      ['sectionsDoNotSum', 'C6', 'Trừ nhóm Quỹ', '90'],
    ]);
  });

  it('an exception changes no sum, whether of a section or of a row in it', () => {
    expect(about([root('I', '40', 'Trừ nhóm Quỹ'), root('II', '60')])).toEqual([]);
    const nested: readonly CriterionLine[] = [
      ['I', 'Mục', '100', 'Cộng'],
      root('I.1', '40', 'Trừ nhóm Quỹ'),
      root('I.2', '60'),
    ];
    expect(about(nested)).toEqual([]);
  });

  it('only count members of the period', () => {
    const criteria = [root('I', '40'), root('II', '60', 'Nhóm Sở'), root('III', '60', 'Quỹ')];
    const left = { year: 2019, month: 6, day: 30 };
    const units = UNITS.map((unit) => (unit.code === 'C1' ? { ...unit, memberTo: left } : unit));
    expect(about(criteria, units)).toEqual([]);
  });
});

describe('rows below a section', () => {
  const two = (method: string, points: string, first: string): readonly CriterionLine[] => [
    ['I', 'Mục', '100', method, points],
    root('I.1', first),
    root('I.2', '60'),
  ];
  it.each([
    ['Cộng', '', '40', null],
    ['Cộng', '', '50', '110'],
    ['Lấy cao nhất', '', '100', null],
    ['Lấy cao nhất', '', '90', '90'],
    ['Trung bình', '', '140', null],
    ['Cộng có hệ số', 'I.1: 1; I.2: 1,5', '10', null],
    ['Cộng có hệ số', 'I.1: 2; I.2: 1', '10', '80'],
  ])('%s %s of %s and 60', (method, points, first, sum) => {
    const findings = about(two(method, points, first), UNITS, 'sum');
    expect(findings).toEqual(sum === null ? [] : [['childrenDoNotSum', 'A3', sum]]);
  });
});
