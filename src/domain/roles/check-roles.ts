import type { VoteRecord } from '../awards/votes/vote-record';
import { finding, type Finding } from '../findings/finding';
import { roleTitles } from '../regulation/role-titles';
import type { Settings } from '../settings/settings';
import type { Unit, UnitRole } from '../units/unit';
import { fold } from '../text/fold';
import { unitScopes } from '../units/unit-scopes';
import { unitsInRole, type RoleTerm } from './read-roles';

interface Roles {
  /** As *Đơn vị* has them, before *Vai trò* fills what is open there. */
  readonly units: readonly Unit[];
  readonly terms: readonly RoleTerm[];
  readonly settings: Settings;
  /** Somebody was elected in *Kết quả suy tôn*, by code. */
  readonly elected: ReadonlySet<string>;
}

/** Whom a vote chose, whatever the clerk called it: *Bầu trưởng, phó*. */
export function electedIn(votes: readonly VoteRecord[]): ReadonlySet<string> {
  const elections = votes.filter(({ words }) => /^(?:bau|elect)/.test(fold(words)));
  return new Set(elections.map(({ unit }) => unit));
}

/** Who leads, this year and the next, as far as the book says: one in each cluster, and by the rule. */
export function checkRoles(roles: Roles): readonly Finding[] {
  const year = Number(roles.settings.text('year'));
  if (!Number.isInteger(year) || year === 0) return [];
  return unitScopes(roles.units, 'cluster').flatMap((members) => [
    ...thisYear(roles, members, year),
    ...tooMany(roles, members, year + 1),
    ...handedOn(roles, members, year - 1),
    ...handedOn(roles, members, year),
  ]);
}

function thisYear(roles: Roles, members: readonly Unit[], year: number): readonly Finding[] {
  const listed = listedIn(members, 'leader');
  const leaders = leadersIn(roles, members, year);
  if (leaders.length === 0) return [unclear(roles, { problem: 'none', year })];
  if (leaders.length > 1) return [several(roles, members, leaders, year)];
  const recorded = termsIn(roles, members, year, 'leader');
  if (listed.length === 0 || recorded.length === 0 || recorded.includes(listed[0] ?? '')) return [];
  return [
    unclear(roles, {
      problem: 'differ',
      year,
      units: namesOf(members, listed),
      other: namesOf(members, recorded),
    }),
  ];
}

function tooMany(roles: Roles, members: readonly Unit[], year: number): readonly Finding[] {
  const leaders = termsIn(roles, members, year, 'leader');
  return leaders.length > 1 ? [several(roles, members, leaders, year)] : [];
}

function several(
  roles: Roles,
  members: readonly Unit[],
  leaders: readonly string[],
  year: number,
): Finding {
  return unclear(roles, { problem: 'several', year, units: namesOf(members, leaders) });
}

/** From one year to the next: by rotation the deputy leads, by election somebody was elected. */
function handedOn(roles: Roles, members: readonly Unit[], year: number): readonly Finding[] {
  const { settings, terms, elected } = roles;
  const rule = settings.choice('nextLeader');
  const [next, second] = leadersIn(roles, members, year + 1);
  const term = terms.find((one) => one.year === year + 1 && one.unit === next);
  if (next === undefined || second !== undefined) return [];
  const titles = roleTitles(settings);
  const params = {
    units: namesOf(members, [next]),
    year: String(year + 1),
    leader: titles.leader,
    deputy: titles.deputy,
    setting: settings.text('nextLeader'),
  };
  const place = term ? { place: term.place } : {};
  if (rule === 'deputy') {
    const deputies = deputiesIn(roles, members, year);
    if (deputies.length === 0 || deputies.includes(next)) return [];
    const expected = namesOf(members, deputies);
    return [
      finding({
        kind: 'rotationBroken',
        ...place,
        raw: params.units,
        params: { ...params, expected },
      }),
    ];
  }
  // What was elected in the year before this one stands in the book of that year.
  const known =
    term?.recorded === true || elected.has(next) || year < Number(settings.text('year'));
  if (rule !== 'elected' || known) return [];
  return [finding({ kind: 'rotationBroken', ...place, raw: params.units, params })];
}

function leadersIn(roles: Roles, members: readonly Unit[], year: number): readonly string[] {
  return inRole(roles, members, year, 'leader');
}

function deputiesIn(roles: Roles, members: readonly Unit[], year: number): readonly string[] {
  return inRole(roles, members, year, 'deputy');
}

/** This year *Đơn vị* speaks first, as everywhere else; other years stand in *Vai trò* alone. */
function inRole(
  roles: Roles,
  members: readonly Unit[],
  year: number,
  role: UnitRole,
): readonly string[] {
  const isThisYear = year === Number(roles.settings.text('year'));
  const named = roles.units.some((unit) => unit.role !== 'member');
  return isThisYear && named ? listedIn(members, role) : termsIn(roles, members, year, role);
}

function listedIn(members: readonly Unit[], role: UnitRole): readonly string[] {
  return members.filter((unit) => unit.role === role).map(({ code }) => code);
}

function termsIn(
  { terms }: Roles,
  members: readonly Unit[],
  year: number,
  role: UnitRole,
): readonly string[] {
  const codes = new Set(members.map(({ code }) => code));
  return [...new Set(unitsInRole(terms, year, role))].filter((code) => codes.has(code));
}

function namesOf(members: readonly Unit[], codes: readonly string[]): string {
  return codes.flatMap((code) => members.find((unit) => unit.code === code)?.name ?? []).join(', ');
}

function unclear(
  { settings }: Roles,
  {
    year,
    ...params
  }: {
    readonly problem: 'none' | 'several' | 'differ';
    readonly year: number;
    readonly units?: string;
    readonly other?: string;
  },
): Finding {
  return finding({
    kind: 'rolesUnclear',
    raw: [params.problem, String(year), params.units ?? ''].join(' ').trim(),
    params: { leader: roleTitles(settings).leader, year: String(year), ...params },
  });
}
