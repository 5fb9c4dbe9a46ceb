import { rowText, type Table, type TableRow } from '../../book/table';
import { VOTES_SHEET } from '../../book/sheets/votes';
import type { ColumnKey } from '../../book/sheet-schema';
import { finding, type Finding } from '../../findings/finding';
import { placeIn } from '../../findings/place';
import { SETTINGS, type Settings } from '../../settings/settings';
import { fold } from '../../text/fold';
import { findUnit, type Unit } from '../../units/unit';
import { mismatches, type BallotFigure } from './ballot';
import { brokenRules } from './voter-rules';
import { readVoteMethod } from './vote-method';
import type { VoteMatter, VoteRecord } from './vote-record';

type Column = ColumnKey<typeof VOTES_SHEET>;

const FIGURES: readonly BallotFigure[] = [
  'members',
  'present',
  'issued',
  'collected',
  'written',
  'agree',
  'disagree',
  'blank',
  'invalid',
];

/** *Kết quả suy tôn*: every row a vote on one unit; figures that contradict each other are an error. */
export function readVotes(
  table: Table<Column>,
  units: readonly Unit[],
  settings: Settings,
): { readonly votes: readonly VoteRecord[]; readonly findings: readonly Finding[] } {
  const votes: VoteRecord[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const row of table.rows) {
    const written = rowText(row, 'matter');
    if (written === '') continue;
    const matter = readMatter(written);
    const record = readRow(row, table.sheet, matter, units, settings);
    if (typeof record === 'string') {
      // A vote that this book does not use may be noted in any form.
      if (matter.kind !== 'other') findings.push(unreadable(table.sheet, row, record));
      continue;
    }
    const key = keyOf(record);
    if (matter.kind !== 'other' && seen.has(key)) {
      // The same vote twice in one round: which of the two counts, nobody can tell.
      findings.push(unreadable(table.sheet, row, 'round'));
      continue;
    }
    seen.add(key);
    votes.push(record);
    if (matter.kind === 'other') continue;
    findings.push(...contradictions(record, row, table.sheet));
    findings.push(...againstRule(record, row, table.sheet, settings));
  }
  return { votes, findings };
}

function keyOf({ matter, unit, round }: VoteRecord): string {
  const about = matter.kind === 'award' ? fold(matter.award) : '';
  return [matter.kind, about, unit, round].join('\n');
}

/** `Suy tôn: <award>` · `Phân định bằng điểm` · anything else. */
function readMatter(text: string): VoteMatter {
  const award = /^(?:suy tôn|suy ton|vote) ?: ?(.+)$/iu.exec(text)?.[1];
  if (award !== undefined) return { kind: 'award', award };
  const written = fold(text);
  return { kind: written.startsWith('phan dinh') || written === 'tie' ? 'tie' : 'other' };
}

function readRow(
  row: TableRow<Column>,
  sheet: string,
  matter: VoteMatter,
  units: readonly Unit[],
  settings: Settings,
): VoteRecord | Column {
  const unit = findUnit(units, rowText(row, 'unit'));
  if (!unit) return 'unit';
  const roundText = rowText(row, 'round');
  if (roundText !== '' && !/^[1-9]$/.test(roundText)) return 'round';
  const method = readVoteMethod(rowText(row, 'method') || settings.text('voteMethod'));
  if (!method) return 'method';
  const figures: Partial<Record<BallotFigure, number | null>> = {};
  for (const key of FIGURES) {
    const text = rowText(row, key);
    if (text !== '' && !/^\d{1,6}$/.test(text)) return key;
    figures[key] = text === '' ? null : Number(text);
  }
  // How many sit in the council no sheet of this book says, unless *Tổng số phiếu biểu quyết* does.
  const roster = settings.choice('voters') === 'council' ? null : units.length;
  const count = settings.number('voterCount')?.toNumber() ?? roster;
  const chair = fold(rowText(row, 'chairAgreed'));
  return {
    matter,
    words: rowText(row, 'matter'),
    unit: unit.code,
    round: roundText === '' ? 1 : Number(roundText),
    ballot: {
      method,
      members: figures.members ?? count,
      present: figures.present ?? null,
      issued: figures.issued ?? null,
      collected: figures.collected ?? null,
      written: figures.written ?? null,
      agree: figures.agree ?? null,
      disagree: figures.disagree ?? null,
      blank: figures.blank ?? null,
      invalid: figures.invalid ?? null,
      chairAgreed: chair === '' ? null : ['co', 'dong y', 'yes', 'x'].includes(chair),
    },
    place: placeIn(sheet, row.cells.agree),
    row: row.row,
  };
}

function contradictions(
  { ballot, place, unit }: VoteRecord,
  row: TableRow<Column>,
  sheet: string,
): readonly Finding[] {
  return mismatches(ballot)
    .slice(0, 1)
    .map(({ left, right, leftSum, rightSum, should }) =>
      finding({
        kind: 'ballotsDoNotAdd',
        unit: null,
        place: { ...place, sheet },
        raw: rowText(row, 'unit') || unit,
        params: {
          unit: rowText(row, 'unit'),
          left: headings(left),
          right: headings(right),
          leftSum,
          rightSum,
          should,
        },
      }),
    );
}

/** Votes that the regulation does not let anybody cast. */
function againstRule(
  { ballot, unit }: VoteRecord,
  row: TableRow<Column>,
  sheet: string,
  settings: Settings,
): readonly Finding[] {
  return brokenRules(ballot, settings).map(({ setting, column }) =>
    finding({
      kind: 'voteNotAllowed',
      place: placeIn(sheet, row.cells[column]),
      raw: rowText(row, column),
      params: {
        unit: rowText(row, 'unit') || unit,
        column: VOTES_SHEET.columns[column].heading,
        found: rowText(row, column),
        setting: SETTINGS[setting].label,
        answer: settings.text(setting),
      },
    }),
  );
}

function headings(figures: readonly BallotFigure[]): string {
  return figures.map((key) => VOTES_SHEET.columns[key].heading).join(' + ');
}

function unreadable(sheet: string, row: TableRow<Column>, column: Column): Finding {
  const found = rowText(row, column);
  return finding({
    kind: 'voteUnreadable',
    place: placeIn(sheet, row.cells[column]),
    raw: found,
    params: { column: VOTES_SHEET.columns[column].heading, found },
  });
}
