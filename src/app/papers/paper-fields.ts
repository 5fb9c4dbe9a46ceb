import { unitsInRole } from '../../domain/roles/read-roles';
import { roleTitles } from '../../domain/regulation/role-titles';
import { readCivilDate, type CivilDate } from '../../domain/settings/dates';
import { SETTING_LIST, type Settings } from '../../domain/settings/settings';
import { joinNames } from '../../domain/text/names';
import type { Unit } from '../../domain/units/unit';
import type { Year } from '../../domain/year/year';
import { periodName } from '../../domain/settings/period';
import type { ProposedAward } from '../../documents/paper-facts';
import { Fields } from '../../documents/wording/fields';

/** What may stand in braces in a paper: every row of *Thiết lập* by its own name, and what follows from the year. */
export function paperFields(
  year: Year,
  awards: readonly ProposedAward[],
  undecided: number,
): Fields {
  const { settings } = year.regulation;
  const titles = roleTitles(settings);
  const next = Number(settings.text('year')) + 1;
  const leader = year.units.find(({ role }) => role === 'leader');
  const proposed = awards.flatMap(({ units }) => units.map(({ unit }) => unit));
  return new Fields([
    ...SETTING_LIST.map(([key, { label }]) => [label, settings.text(key)] as const),
    ['Cơ quan ban hành', settings.text('issuingBody') || settings.text('clusterName')],
    ['Thẩm quyền ký', authorityOf(settings)],
    ['Chức vụ người ký', settings.text('signerTitle') || titles.leader],
    ['Cách gọi trưởng', titles.leader],
    ['Cách gọi phó', titles.deputy],
    ['Kỳ thi đua', settings.text('year') === '' ? '' : periodName(settings)],
    ['Năm sau', String(next)],
    ['Số đơn vị', String(year.units.length)],
    ['Danh sách đơn vị', joinNames(year.units.map(({ name }) => name))],
    ['Đơn vị trưởng', leader?.name ?? ''],
    ['Đơn vị phó', year.units.find(({ role }) => role === 'deputy')?.name ?? ''],
    ['Đơn vị trưởng năm sau', namesOf(unitsInRole(year.roles, next, 'leader'), year.units)],
    ['Đơn vị phó năm sau', namesOf(unitsInRole(year.roles, next, 'deputy'), year.units)],
    ['Đơn vị trưởng được đề nghị', leader && proposed.includes(leader.name) ? leader.name : ''],
    ['Số tập thể đề nghị', proposed.length === 0 ? '' : String(proposed.length)],
    ['Số trường hợp chưa quyết định', undecided === 0 ? '' : String(undecided)],
    ['Ngày văn bản bằng chữ', dateInWords(settings, 'documentDate')],
    ['Ngày họp bằng chữ', dateInWords(settings, 'meetingDate')],
  ]);
}

/** A cluster has no seal of its own: its leader signs on its behalf, `TM. CỤM THI ĐUA`. */
function authorityOf(settings: Settings): string {
  const written = settings.text('authorityPrefix') || 'TM.';
  const abbreviated = /^[A-ZĐ]{2,3}\.?$/iu.test(written);
  return abbreviated ? `${written} ${settings.text('clusterKind')}` : written;
}

function namesOf(codes: readonly string[], units: readonly Unit[]): string {
  return joinNames(codes.flatMap((code) => units.find((unit) => unit.code === code)?.name ?? []));
}

function dateInWords(settings: Settings, key: 'documentDate' | 'meetingDate'): string {
  const date = readCivilDate(settings.text(key));
  return date ? printLongDate(date) : '';
}

/** `ngày 05 tháng 02 năm 2026`: days below ten and the first two months with a nought before them. */
export function printLongDate({ day, month, year }: CivilDate): string {
  const [d, m] = [String(day).padStart(2, '0'), month < 3 ? `0${String(month)}` : String(month)];
  return `ngày ${d} tháng ${m} năm ${String(year)}`;
}
