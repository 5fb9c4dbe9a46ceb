import { checkRoles } from '../../../src/domain/roles/check-roles';
import { isHandoverFlag } from '../../../src/domain/roles/handover-flag';
import { NOWHERE } from '../../../src/domain/findings/finding';
import type { RoleTerm } from '../../../src/domain/roles/read-roles';
import type { UnitRole } from '../../../src/domain/units/unit';
import { settingsOf, unitOf } from '../builders';

const NAMES: Readonly<Record<string, string>> = { A: 'Khánh Hòa', B: 'Gia Lai', C: 'Bình Định' };

const term = (year: number, unit: string, role: UnitRole, recorded = false): RoleTerm => ({
  year,
  unit,
  role,
  recorded,
  flagReceivedOn: null,
  place: NOWHERE,
});

interface Case {
  /** Roles in *Đơn vị*. */
  readonly listed?: Readonly<Record<string, UnitRole>>;
  readonly terms?: readonly RoleTerm[];
  readonly rule?: string;
  readonly elected?: readonly string[];
  readonly clusters?: Readonly<Record<string, string>>;
}

function found({ listed = {}, terms = [], rule, elected = [], clusters = {} }: Case): unknown {
  const units = Object.entries(NAMES).map(([code, name]) =>
    unitOf(code, { name, role: listed[code] ?? 'member', cluster: clusters[code] ?? '' }),
  );
  const settings = settingsOf({
    'Năm thi đua': '2020',
    ...(rule === undefined ? {} : { 'Đơn vị trưởng năm sau': rule }),
  });
  return checkRoles({ units, terms, settings, elected: new Set(elected) }).map(({ kind, params }) =>
    [kind, params.problem ?? params.expected ?? 'unrecorded', params.units ?? ''].join(' '),
  );
}

const ROTATES = 'Đơn vị phó năm nay lên thay';
const ELECTS = 'Hội nghị bầu';

describe('who leads, this year and the next', () => {
  it.each<readonly [string, Case, readonly string[]]>([
    ['one leader', { listed: { A: 'leader' } }, []],
    ['nobody', {}, ['rolesUnclear none ']],
    ['nobody but a deputy', { listed: { A: 'deputy' } }, ['rolesUnclear none ']],
    [
      'two in Đơn vị',
      { listed: { A: 'leader', B: 'leader' } },
      ['rolesUnclear several Khánh Hòa, Gia Lai'],
    ],
    ['one in Vai trò', { terms: [term(2020, 'A', 'leader')] }, []],
    [
      'two in Vai trò',
      { terms: [term(2020, 'A', 'leader'), term(2020, 'C', 'leader')] },
      ['rolesUnclear several Khánh Hòa, Bình Định'],
    ],
    [
      'one in Đơn vị, another in Vai trò',
      { listed: { A: 'leader' }, terms: [term(2020, 'B', 'leader')] },
      ['rolesUnclear differ Khánh Hòa'],
    ],
    [
      'two for the next year',
      {
        listed: { A: 'leader' },
        terms: [term(2021, 'B', 'leader'), term(2021, 'C', 'leader')],
      },
      ['rolesUnclear several Gia Lai, Bình Định'],
    ],
    [
      'one in each of two clusters',
      { listed: { A: 'leader', B: 'leader' }, clusters: { A: 'I', B: 'II', C: 'II' } },
      [],
    ],
  ])('%s', (_, given, expected) => {
    expect(found(given)).toEqual(expected);
  });

  const roles = { A: 'leader', B: 'deputy' } as const;

  it.each<readonly [string, Case, readonly string[]]>([
    ['no rule', { listed: roles, terms: [term(2021, 'C', 'leader')] }, []],
    [
      'the deputy follows, as the rule has it',
      { rule: ROTATES, listed: roles, terms: [term(2021, 'B', 'leader')] },
      [],
    ],
    [
      'somebody else follows',
      { rule: ROTATES, listed: roles, terms: [term(2021, 'C', 'leader', true)] },
      ['rotationBroken Gia Lai Bình Định'],
    ],
    [
      'the leader stays',
      { rule: ROTATES, listed: roles, terms: [term(2021, 'A', 'leader')] },
      ['rotationBroken Gia Lai Khánh Hòa'],
    ],
    [
      'nobody knows who the deputy is',
      { rule: ROTATES, listed: { A: 'leader' }, terms: [term(2021, 'C', 'leader')] },
      [],
    ],
    [
      'last year’s deputy does not lead now',
      { rule: ROTATES, listed: roles, terms: [term(2019, 'C', 'deputy')] },
      ['rotationBroken Bình Định Khánh Hòa'],
    ],
    ['nobody follows yet', { rule: ROTATES, listed: roles }, []],
    [
      'elected, and nothing says so',
      { rule: ELECTS, listed: roles, terms: [term(2021, 'C', 'leader')] },
      ['rotationBroken unrecorded Bình Định'],
    ],
    [
      'elected, with its basis',
      { rule: ELECTS, listed: roles, terms: [term(2021, 'C', 'leader', true)] },
      [],
    ],
    [
      'elected by a vote',
      { rule: ELECTS, listed: roles, terms: [term(2021, 'C', 'leader')], elected: ['C'] },
      [],
    ],
  ])('by the rule: %s', (_, given, expected) => {
    expect(found(given)).toEqual(expected);
  });
});

it.each([
  ['Cờ luân lưu cụm trưởng', true],
  ['CỜ LUÂN LƯU', true],
  ['Nhận Cờ luân lưu', true],
  ['Cờ thi đua luân lưu của Chính phủ', false],
  ['Cờ thi đua của Bộ Nội vụ', false],
  ['Bằng khen', false],
])('%s is the hand-over flag: %p', (award, expected) => {
  expect(isHandoverFlag(award)).toBe(expected);
});
