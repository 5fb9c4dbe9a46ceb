import { SETTINGS_SHEET } from '../../domain/book/sheets/settings';
import { GAP } from '../../domain/papers/document';
import { roleTitles } from '../../domain/regulation/role-titles';
import { settingCell } from '../../domain/settings/read-settings';
import { SETTINGS, type SettingKey } from '../../domain/settings/settings';
import type { Year } from '../../domain/year/year';
import { countLine } from '../../documents/list-foot';
import { quoteSheet } from '../../excel/addresses';
import type { ProposalRow } from '../../excel/sheets/proposal';
import type { ProposalFoot } from '../../excel/sheets/proposal-foot';
import type { Words } from '../../locales/words';
import { tableOf } from '../book/book-tables';
import type { BookState } from '../book/read-state';
import { signingAuthority } from '../papers/paper-fields';

/** How many the list names and who signs it; a gap where nobody has filled it in. */
export function proposalFoot(
  { snapshot }: Pick<BookState, 'snapshot'>,
  year: Year,
  rows: readonly ProposalRow[],
  words: Words,
): ProposalFoot {
  const { settings, awards } = year.regulation;
  const { proposed, undecided } = words.report.proposalStatus;
  const withStatus = (status: string): readonly ProposalRow[] =>
    rows.filter((row) => row.status === status);
  const counted = awards
    .map(({ name }) => ({
      award: name,
      units: withStatus(proposed).filter(({ award }) => award === name),
    }))
    .filter(({ units }) => units.length > 0);
  const table = tableOf(snapshot.tables, SETTINGS_SHEET);
  const live = (key: SettingKey, after = ''): string => {
    const cell = settingCell(table, SETTINGS[key].label);
    if (!cell) return `${settings.text(key) || GAP}${after}`;
    const from = `${quoteSheet(table.sheet)}!${cell.address}`;
    const shown = `IF(${from}="","${GAP}",${from})`;
    return after === '' ? `=${shown}` : `=${shown}&"${after}"`;
  };
  return {
    count: countLine(counted, withStatus(undecided).length),
    authority: signingAuthority(settings).toLocaleUpperCase('vi'),
    title: titleOf(year).toLocaleUpperCase('vi'),
    preparer: words.report.sheets.preparedBy,
    placeAndDate: live('placeName', ', ngày … tháng … năm …'),
    preparerName: live('preparedBy'),
    signerName: live('signerName'),
  };
}

/** *Chức vụ người ký*; else the leader by its title and its unit, as *Vai trò* or the roster has it. */
function titleOf({ regulation: { settings }, units }: Year): string {
  const written = settings.text('signerTitle');
  if (written !== '') return written;
  const leader = units.find(({ role }) => role === 'leader');
  return [roleTitles(settings).leader, leader?.name ?? GAP].join('\n');
}
