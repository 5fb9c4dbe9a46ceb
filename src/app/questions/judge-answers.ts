import { UNIT_COLUMNS } from '../../domain/book/unit-sheet';
import { CHECKS_SHEET } from '../../domain/book/sheets/checks';
import { rowText } from '../../domain/book/table';
import { kindOfCode } from '../../domain/findings/catalogue';
import { finding, type Finding, type Place } from '../../domain/findings/finding';
import { readAskedRow, type AskedScore } from '../../domain/memory/asked-row';
import { headingMeant, readAskedColumn } from '../../domain/memory/asked-column';
import { NO_CRITERION, readCriterionMeaning } from '../../domain/memory/memory-words';
import { isLeaf } from '../../domain/regulation/criterion';
import type { FigureCell } from '../../domain/score-sheet/score-sheet';
import { fold } from '../../domain/text/fold';
import { findUnit } from '../../domain/units/unit';
import { placeIn } from '../../domain/findings/place';
import { tableOf } from '../book/book-tables';
import { questionIn } from '../findings/handling';
import type { MemoryEntry } from './memory-rows';
import { askedFor, saysRemember } from './question-kinds';
import type { BookState } from '../book/read-state';
import { THIS_WORKBOOK } from '../import/take-sheets';

/** A score that goes into, or out of, a unit's sheet with an answer. */
export interface ScoreWrite {
  readonly criterion: string;
  readonly place: Place;
  readonly value: number | string;
  readonly before: string;
}

export interface UsableAnswer {
  readonly question: Finding;
  readonly entry: MemoryEntry;
  readonly scores: readonly ScoreWrite[];
  /** Only the file itself, read again, gives what the answer is about. */
  readonly again: boolean;
  /** Where *Kiểm tra* has the question. */
  readonly row: Place;
}

export interface JudgedAnswers {
  readonly usable: readonly UsableAnswer[];
  /** Why the others cannot be used; their questions stay. */
  readonly findings: readonly Finding[];
}

type Verdict = Pick<UsableAnswer, 'entry' | 'scores' | 'again'> | { readonly why: WhyNot };
type WhyNot = Readonly<Record<string, string>>;

/** Rows of *Kiểm tra* that the clerk answered: the answer in *Đề xuất sửa thành*, "Ghi nhớ" in *Xử lý*. */
export function judgeAnswers(state: BookState): JudgedAnswers {
  const table = tableOf(state.snapshot.tables, CHECKS_SHEET);
  const usable: UsableAnswer[] = [];
  const findings: Finding[] = [];
  const given = new Map<string, string>();
  for (const row of table.rows) {
    const kind = kindOfCode(rowText(row, 'code'));
    if (!kind || !saysRemember(rowText(row, 'action'))) continue;
    const question = questionIn(row, kind, state.year.units);
    const said = rowText(row, 'proposed');
    const verdict = onlyOnce(judge(question, said, state), given);
    if (!('why' in verdict)) {
      usable.push({ question, ...verdict, row: placeIn(table.sheet, row.cells.code) });
      continue;
    }
    findings.push(
      finding({
        kind: 'answerUnusable',
        unit: question.unit,
        criterion: question.criterion,
        place: placeIn(table.sheet, row.cells.proposed),
        raw: question.raw,
        params: { said, asked: question.raw ?? '', ...verdict.why },
      }),
    );
  }
  return { usable, findings };
}

function judge(question: Finding, said: string, state: BookState): Verdict {
  switch (askedFor(question.kind)) {
    case 'criterion':
      return judgeRow(question, said, state);
    case 'unit':
      return judgeUnit(question, said, state);
    case 'heading':
      return judgeColumn(question, said);
    case null:
      return { why: { noQuestion: 'yes' } };
  }
}

/** A second row for one criterion would take the place of the first, whose score nobody would miss. */
function onlyOnce(verdict: Verdict, given: Map<string, string>): Verdict {
  if ('why' in verdict) return verdict;
  for (const { criterion, place, value } of verdict.scores) {
    const cell = `${place.sheet ?? ''}!${place.cell ?? ''}`;
    const held = given.get(cell);
    if (held !== undefined) return { why: { code: criterion, held } };
    if (value !== '') given.set(cell, String(value));
  }
  return verdict;
}

function judgeUnit({ place, raw }: Finding, said: string, { year }: BookState): Verdict {
  const unit = findUnit(year.units, said);
  // All sheets of the workbook share its name.
  const here = place.file === THIS_WORKBOOK;
  const seen = here ? place.sheet : raw;
  if (!unit || seen === null) return { why: { wanted: 'unit' } };
  return { entry: { kind: 'unit', seen, said: unit.name }, scores: [], again: !here };
}

/** Which of several headings is the column; what stands under it only the file has. */
function judgeColumn({ raw }: Finding, said: string): Verdict {
  const asked = readAskedColumn(raw ?? '');
  if (!asked) return { why: { noQuestion: 'yes' } };
  const seen = headingMeant(asked, said);
  if (seen === null) return { why: { wanted: 'heading' } };
  const { heading } = UNIT_COLUMNS[asked.meaning];
  return { entry: { kind: 'column', seen, said: heading }, scores: [], again: true };
}

function judgeRow(question: Finding, said: string, state: BookState): Verdict {
  const { regulation } = state.year;
  const asked = readAskedRow(question.raw ?? '');
  const means = readCriterionMeaning(said, regulation);
  if (!asked || means === undefined) return { why: { wanted: 'criterion' } };
  const { seen, score, more } = asked;
  const entry: MemoryEntry = { kind: 'criterion', seen, said: means ?? NO_CRITERION };
  const { unit, criterion: read } = question;
  const claims = state.year.sheets.get(unit ?? '')?.claims;
  const meant = means === null ? undefined : regulation.find(means);
  // Read already as what it is said to be.
  if (means === read) return { entry, scores: [], again: false };
  if (score.state === 'blank') return { entry, scores: [], again: more && means !== null };
  const old = claims?.get(read ?? '')?.self;
  const out = read !== null && old && holds(old, score) ? [writeTo(read, old, '')] : [];
  if (!meant || !isLeaf(meant)) return { entry, scores: out, again: false };
  const target = claims?.get(meant.code)?.self;
  const value = valueOf(score);
  if (!target?.own.cell || value === null) return { entry, scores: [], again: true };
  if (holds(target, score)) return { entry, scores: out, again: more };
  // A figure that stands there already is another row's, or a person's.
  if (target.figure.state !== 'blank') return { why: { code: meant.code, held: target.raw } };
  return { entry, scores: [...out, writeTo(meant.code, target, value)], again: more };
}

function writeTo(criterion: string, cell: FigureCell, value: number | string): ScoreWrite {
  return { criterion, place: cell.own, value, before: cell.raw };
}

function valueOf(score: AskedScore): number | string | null {
  if (score.state === 'number') return score.value.toNumber();
  return score.state === 'text' ? score.text : null;
}

function holds({ figure, raw }: FigureCell, score: AskedScore): boolean {
  if (score.state === 'text') return figure.state !== 'number' && fold(raw) === fold(score.text);
  return score.state === 'number' && figure.state === 'number' && figure.value.equals(score.value);
}
