import { countDecisions, type CouncilDecision } from '../../domain/awards/council/council-decision';
import { unitsInRole } from '../../domain/roles/read-roles';
import { roleTitles } from '../../domain/regulation/role-titles';
import { printCivilDate, readCivilDate, type CivilDate } from '../../domain/settings/dates';
import { SETTING_LIST, type Settings } from '../../domain/settings/settings';
import type { Unit, UnitRole } from '../../domain/units/unit';
import { joinNames } from '../../domain/text/names';
import type { Year } from '../../domain/year/year';
import { periodName } from '../../domain/settings/period';
import type { ProposedAward } from '../../documents/paper-facts';
import { numberInWords } from '../../documents/number-words';
import { Fields } from '../../documents/wording/fields';

interface Settled {
  /** Cases without a decision of the conference. */
  readonly undecided: number;
  /** What came back from above. */
  readonly decided: readonly CouncilDecision[];
}

/** What may stand in braces in a paper: every row of *Thiết lập* by its own name, and what follows from the year. */
export function paperFields(
  year: Year,
  awards: readonly ProposedAward[],
  { undecided, decided }: Settled,
): Fields {
  const { settings } = year.regulation;
  const titles = roleTitles(settings);
  const next = Number(settings.text('year')) + 1;
  const leaders = onlyOne(year.units, 'leader');
  const proposed = awards.flatMap(({ units }) => units.map(({ unit }) => unit));
  return new Fields([
    ...SETTING_LIST.map(([key, { label }]) => [label, settings.text(key)] as const),
    ['Cơ quan ban hành', settings.text('issuingBody') || settings.text('clusterName')],
    ['Thẩm quyền ký', signingAuthority(settings)],
    ['Chức vụ người ký', settings.text('signerTitle') || titles.leader],
    ['Cách gọi trưởng', titles.leader],
    ['Cách gọi phó', titles.deputy],
    ['Kỳ thi đua', settings.text('year') === '' ? '' : periodName(settings)],
    ['Năm sau', String(next)],
    ['Số đơn vị', String(year.units.length)],
    ['Danh sách đơn vị', joinNames(year.units.map(({ name }) => name))],
    ['Đơn vị trưởng', leaders.join(', ')],
    ['Đơn vị phó', namesOf(codesOf(year.units, 'deputy'), year.units)],
    ['Đơn vị trưởng năm sau', namesOf(unitsInRole(year.roles, next, 'leader'), year.units)],
    ['Đơn vị phó năm sau', namesOf(unitsInRole(year.roles, next, 'deputy'), year.units)],
    ['Ngày nhận cờ luân lưu', flagDay(year, next)],
    ['Đơn vị trưởng được đề nghị', leaders.filter((name) => proposed.includes(name)).join(', ')],
    ['Số tập thể đề nghị', proposed.length === 0 ? '' : String(proposed.length)],
    ['Số tập thể đề nghị bằng chữ', proposed.length === 0 ? '' : numberInWords(proposed.length)],
    ['Số trường hợp chưa quyết định', undecided === 0 ? '' : String(undecided)],
    ...decidedFields(decided),
    [
      'Số nội dung giao ước',
      year.pact.contents.length === 0 ? '' : String(year.pact.contents.length),
    ],
    ['Ngày ký giao ước bằng chữ', dateInWords(settings, 'pactSignedDate')],
    ['Ngày văn bản bằng chữ', dateInWords(settings, 'documentDate')],
    ['Ngày họp bằng chữ', dateInWords(settings, 'meetingDate')],
  ]);
}

/** Nothing has come back: the sentence about it is left out. */
function decidedFields(
  decided: readonly CouncilDecision[],
): readonly (readonly [string, string])[] {
  const { awarded, refused } = countDecisions(decided);
  const any = awarded + refused > 0;
  return [
    ['Số tập thể được tặng', any ? String(awarded) : ''],
    ['Số tập thể không được tặng', any ? String(refused) : ''],
  ];
}

/** Names of the leaders; none where a cluster has two: a paper that named one of them would be wrong. */
function onlyOne(units: readonly Unit[], role: UnitRole): readonly string[] {
  const holders = units.filter((unit) => unit.role === role);
  const isClear = new Set(holders.map(({ cluster }) => cluster)).size === holders.length;
  return isClear ? holders.map(({ name }) => name) : [];
}

function codesOf(units: readonly Unit[], role: UnitRole): readonly string[] {
  return units.filter((unit) => unit.role === role).map(({ code }) => code);
}

function flagDay({ roles }: Year, next: number): string {
  const flag = roles.find(({ year, role }) => year === next && role === 'leader')?.flagReceivedOn;
  return flag ? printCivilDate(flag) : '';
}

/** A cluster has no seal of its own: its leader signs on its behalf, `TM. CỤM THI ĐUA`. */
export function signingAuthority(settings: Settings): string {
  const written = settings.text('authorityPrefix') || 'TM.';
  const abbreviated = /^[A-ZĐ]{2,3}\.?$/iu.test(written);
  return abbreviated ? `${written} ${settings.text('clusterKind')}` : written;
}

function namesOf(codes: readonly string[], units: readonly Unit[]): string {
  return joinNames(codes.flatMap((code) => units.find((unit) => unit.code === code)?.name ?? []));
}

function dateInWords(
  settings: Settings,
  key: 'documentDate' | 'meetingDate' | 'pactSignedDate',
): string {
  const date = readCivilDate(settings.text(key));
  return date ? printLongDate(date) : '';
}

/** `ngày 05 tháng 02 năm 2026`: days below ten and the first two months with a nought before them. */
export function printLongDate({ day, month, year }: CivilDate): string {
  const [d, m] = [String(day).padStart(2, '0'), month < 3 ? `0${String(month)}` : String(month)];
  return `ngày ${d} tháng ${m} năm ${String(year)}`;
}
