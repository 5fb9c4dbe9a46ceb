import { readVotes } from '../../../src/domain/awards/votes/read-votes';
import { VOTES_SHEET } from '../../../src/domain/book/sheets/votes';
import { checkRoles, electedIn } from '../../../src/domain/roles/check-roles';
import { isHandoverFlag } from '../../../src/domain/roles/handover-flag';
import { NOWHERE } from '../../../src/domain/findings/finding';
import type { RoleTerm } from '../../../src/domain/roles/read-roles';
import type { UnitRole } from '../../../src/domain/units/unit';
import { regulationOf, settingsOf, table, unitOf } from '../builders';

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

describe('in full', () => {
  const place = { file: null, sheet: 'Vai trò', cell: 'B7' };
  const findings = (
    terms: readonly RoleTerm[],
    settings: Readonly<Record<string, string>>,
    listed: Readonly<Record<string, UnitRole>> = {},
  ) =>
    checkRoles({
      units: Object.entries(NAMES).map(([code, name]) =>
        unitOf(code, { name, role: listed[code] ?? 'member' }),
      ),
      terms,
      settings: settingsOf({ 'Năm thi đua': '2020', ...settings }),
      elected: new Set(),
    });

  it('says of which year, and what the leader is called', () => {
    expect(findings([], {})).toMatchObject([
      {
        kind: 'rolesUnclear',
        unit: null,
        raw: 'none 2020',
        params: { problem: 'none', year: '2020', leader: 'Cụm trưởng' },
      },
    ]);
    const terms = [term(2020, 'B', 'leader')];
    expect(findings(terms, {}, { A: 'leader' })).toMatchObject([
      {
        raw: 'differ 2020 Khánh Hòa',
        params: { problem: 'differ', units: 'Khánh Hòa', other: 'Gia Lai' },
      },
    ]);
    const two = [term(2021, 'B', 'leader'), term(2021, 'A', 'leader')];
    expect(findings([term(2020, 'A', 'leader'), ...two], {})).toMatchObject([
      {
        raw: 'several 2021 Gia Lai, Khánh Hòa',
        params: { problem: 'several', year: '2021', units: 'Gia Lai, Khánh Hòa' },
      },
    ]);
  });

  it('says who follows, against which rule, and where that stands', () => {
    const terms = [{ ...term(2021, 'C', 'leader'), place }];
    const rotates = { 'Đơn vị trưởng năm sau': ROTATES };
    expect(findings(terms, rotates, { A: 'leader', B: 'deputy' })).toEqual([
      expect.objectContaining({
        kind: 'rotationBroken',
        place,
        raw: 'Bình Định',
        params: {
          units: 'Bình Định',
          year: '2021',
          leader: 'Cụm trưởng',
          deputy: 'Cụm phó',
          setting: ROTATES,
          expected: 'Gia Lai',
        },
      }),
    ]);
    const elects = { 'Đơn vị trưởng năm sau': ELECTS };
    expect(findings(terms, elects, { A: 'leader' })).toMatchObject([
      { kind: 'rotationBroken', place, raw: 'Bình Định', params: { setting: ELECTS } },
    ]);
  });

  it('who leads now, against last year’s deputy, stands in no row of Vai trò', () => {
    const rotates = { 'Đơn vị trưởng năm sau': ROTATES };
    expect(findings([term(2019, 'C', 'deputy')], rotates, { A: 'leader' })).toMatchObject([
      { kind: 'rotationBroken', place: NOWHERE, params: { year: '2020', expected: 'Bình Định' } },
    ]);
  });

  it('asks nothing while nobody knows which year it is', () => {
    expect(findings([], { 'Năm thi đua': '' })).toEqual([]);
    expect(findings([], { 'Năm thi đua': 'sau' })).toEqual([]);
  });

  it('an election of the year before stands in the book of that year', () => {
    const elects = { 'Đơn vị trưởng năm sau': ELECTS };
    expect(findings([term(2020, 'A', 'leader')], elects)).toEqual([]);
  });

  it('two that lead next year are told once, and held against no rule', () => {
    const rotates = { 'Đơn vị trưởng năm sau': ROTATES };
    const terms = [term(2021, 'A', 'leader'), term(2021, 'C', 'leader')];
    expect(findings(terms, rotates, { A: 'leader', B: 'deputy' }).map(({ kind }) => kind)).toEqual([
      'rolesUnclear',
    ]);
  });

  it('the same unit in two rows is one leader', () => {
    const terms = [term(2020, 'A', 'leader'), term(2020, 'A', 'leader')];
    expect(findings(terms, {})).toEqual([]);
  });
});

it.each<readonly [string, boolean]>([
  ['Bầu trưởng, phó', true],
  ['Bầu cụm trưởng', true],
  ['BAU CUM TRUONG', true],
  ['Elect the leader', true],
  ['Suy tôn: Cờ', false],
  ['Phân định bằng điểm', false],
  ['Kết quả bầu', false],
  ['', false],
])('a vote on %j chooses who leads: %p', (words, expected) => {
  const { votes } = readVotes(
    table(VOTES_SHEET, [{ matter: words, unit: 'A', agree: 3 }]),
    [unitOf('A')],
    regulationOf({ criteria: [] }),
  );
  expect([...electedIn(votes)]).toEqual(expected ? ['A'] : []);
});

it.each([
  ['Cờ luân lưu cụm trưởng', true],
  ['CỜ LUÂN LƯU', true],
  ['Nhận Cờ luân lưu', true],
  ['Trao cờ luân lưu', true],
  ['Bàn giao cờ luân lưu', true],
  ['Lễ trao cờ luân lưu', false],
  ['Cờ luân lưuu', false],
  ['Cờ thi đua luân lưu của Chính phủ', false],
  ['Cờ thi đua của Bộ Nội vụ', false],
  ['Bằng khen', false],
])('%s is the hand-over flag: %p', (award, expected) => {
  expect(isHandoverFlag(award)).toBe(expected);
});
