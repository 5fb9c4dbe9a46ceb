import { isWritten, rowText, type Table, type TableRow } from '../../book/table';
import { VOTES_SHEET } from '../../book/sheets/votes';
import { finding, type Finding } from '../../findings/finding';
import { placeIn } from '../../findings/place';
import type { Regulation } from '../../regulation/regulation';
import { SETTINGS } from '../../settings/settings';
import { fold } from '../../text/fold';
import { findUnit, type Unit } from '../../units/unit';
import { mismatches, type BallotFigure } from './ballot';
import { brokenRules } from './voter-rules';
import { readVoteMethod } from './vote-method';
import type { VoteColumn, VoteMatter, VoteRecord } from './vote-record';
import { votedAward } from './voted-award';

/** *Kết quả suy tôn*: every row a vote on one unit; figures that contradict each other are an error. */
export function readVotes(
  table: Table<VoteColumn>,
  units: readonly Unit[],
  regulation: Rules,
): { readonly votes: readonly VoteRecord[]; readonly findings: readonly Finding[] } {
  const votes: VoteRecord[] = [];
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const written = rowText(row, 'matter');
    if (written === '') {
      if (isWritten(row)) findings.push(nameless(table.sheet, row));
      continue;
    }
    const record = readRow(row, table.sheet, units, regulation);
    // A vote that this book does not use may be noted in any form.
    if (record.matter.kind === 'other') {
      if (!record.unread) votes.push(record);
      continue;
    }
    const twice = record.unread ? undefined : votes.find((one) => keyOf(one) === keyOf(record));
    if (twice) {
      // Which of the two counts, nobody can tell.
      votes[votes.indexOf(twice)] = { ...twice, unread: ['round'] };
      votes.push({ ...record, unread: ['round'] });
      findings.push(repeated(table.sheet, row, record));
      continue;
    }
    votes.push(record);
    if (record.unread) {
      findings.push(...record.unread.map((column) => unreadable(table.sheet, row, column)));
      continue;
    }
    findings.push(...contradictions(record, row));
    findings.push(...againstRule(record, row, table.sheet, regulation));
  }
  return { votes, findings };
}

/** What votes are held against. */
type Rules = Pick<Regulation, 'settings' | 'awards'>;

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
  row: TableRow<VoteColumn>,
  sheet: string,
  units: readonly Unit[],
  { settings, awards }: Rules,
): VoteRecord {
  const unread: VoteColumn[] = [];
  const matter = readMatter(rowText(row, 'matter'));
  // Without a table of awards nobody is waiting for the vote.
  if (matter.kind === 'award' && awards.length > 0 && !votedAward(matter, { awards })) {
    unread.push('matter');
  }
  const unit = findUnit(units, rowText(row, 'unit'));
  if (!unit) unread.push('unit');
  const roundText = rowText(row, 'round') || '1';
  if (!/^[1-9]$/.test(roundText)) unread.push('round');
  const method = readVoteMethod(rowText(row, 'method') || settings.text('voteMethod'));
  if (!method) unread.push('method');
  const figures = readFigures(row, unread);
  // How many sit in the council no sheet of this book says, unless *Tổng số phiếu biểu quyết* does.
  const roster = settings.choice('voters') === 'council' ? null : units.length;
  const count = settings.number('voterCount')?.toNumber() ?? roster;
  const chair = fold(rowText(row, 'chairAgreed'));
  return {
    matter,
    words: rowText(row, 'matter'),
    unit: unit?.code ?? rowText(row, 'unit'),
    round: unread.includes('round') ? 1 : Number(roundText),
    ballot: {
      method: method ?? 'secret',
      ...figures,
      members: figures.members ?? count,
      chairAgreed: chair === '' ? null : ['co', 'dong y', 'yes', 'x'].includes(chair),
    },
    place: placeIn(sheet, row.cells.agree),
    row: row.row,
    ...(unread.length > 0 && { unread }),
  };
}

type Figures = Readonly<Record<BallotFigure, number | null>>;

function readFigures(row: TableRow<VoteColumn>, unread: VoteColumn[]): Figures {
  const read = (key: BallotFigure): number | null => {
    const text = rowText(row, key);
    if (text === '') return null;
    if (/^\d{1,6}$/.test(text)) return Number(text);
    unread.push(key);
    return null;
  };
  return {
    members: read('members'),
    present: read('present'),
    issued: read('issued'),
    collected: read('collected'),
    written: read('written'),
    agree: read('agree'),
    disagree: read('disagree'),
    blank: read('blank'),
    invalid: read('invalid'),
  };
}

function contradictions(
  { ballot, place }: VoteRecord,
  row: TableRow<VoteColumn>,
): readonly Finding[] {
  return mismatches(ballot)
    .slice(0, 1)
    .map(({ left, right, leftSum, rightSum, should }) =>
      finding({
        kind: 'ballotsDoNotAdd',
        place,
        raw: rowText(row, 'unit'),
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
  { ballot, matter }: VoteRecord,
  row: TableRow<VoteColumn>,
  sheet: string,
  { settings, awards }: Rules,
): readonly Finding[] {
  const award = votedAward(matter, { awards });
  return brokenRules(ballot, settings, award).map(({ setting, column, rule }) =>
    finding({
      kind: 'voteNotAllowed',
      place: placeIn(sheet, row.cells[column]),
      raw: rowText(row, column),
      params: {
        unit: rowText(row, 'unit'),
        column: VOTES_SHEET.columns[column].heading,
        found: rowText(row, column),
        setting: SETTINGS[setting].label,
        answer: rule ?? settings.text(setting),
      },
    }),
  );
}

function headings(figures: readonly BallotFigure[]): string {
  return figures.map((key) => VOTES_SHEET.columns[key].heading).join(' + ');
}

function unreadable(sheet: string, row: TableRow<VoteColumn>, column: VoteColumn): Finding {
  const found = rowText(row, column);
  return finding({
    kind: 'voteUnreadable',
    place: placeIn(sheet, row.cells[column]),
    raw: found,
    params: { column: VOTES_SHEET.columns[column].heading, found },
  });
}

function repeated(sheet: string, row: TableRow<VoteColumn>, { words, round }: VoteRecord): Finding {
  return finding({
    kind: 'voteTwice',
    place: placeIn(sheet, row.cells.unit),
    raw: rowText(row, 'unit'),
    params: { unit: rowText(row, 'unit'), matter: words, round },
  });
}

/** Nobody knows what was voted on. */
function nameless(sheet: string, row: TableRow<VoteColumn>): Finding {
  const found = rowText(row, 'unit');
  return finding({
    kind: 'rowNameless',
    place: placeIn(sheet, row.cells.matter),
    raw: found,
    params: { row: row.row + 1, column: VOTES_SHEET.columns.matter.heading, found },
  });
}
