import { isBlocking } from '../../domain/findings/status';
import { cellText, rowText, type TableRow } from '../../domain/book/table';
import { mayGrow, partOf, type SealPart } from '../../domain/seal/coverage';
import { proposalItem, rankItem, SEAL_ITEMS } from '../../domain/seal/seal-items';
import { unitOfSheet, type SealedRow } from '../../domain/seal/sealed-row';
import type { SchemaId } from '../../domain/book/schemas';
import type { SealLine } from '../../excel/sheets/seal';
import type { Words } from '../../locales/words';
import type { CheckedState } from '../ranking/check-state';
import { shownFigure } from '../book/describe';
import { readProposalStatus } from '../ranking/proposal-status';
import type { BookState } from '../book/read-state';

/** What *Niêm phong* says besides its fingerprint, in the order of the sheet. */
export function sealLines(
  state: BookState,
  checked: CheckedState,
  content: readonly SealedRow[],
  about: { readonly time: string; readonly person: string },
  words: Words,
): readonly SealLine[] {
  const { settings } = checked.year.regulation;
  const { seal } = words;
  const { versions, snapshot } = state;
  const cells = (part: SealPart): number =>
    countCells(
      content.filter(({ sheet }) => !mayGrow(sheet)),
      (sheet, column) => partOf(sheet, column) === part,
    );
  const figures = countCells(
    content,
    (sheet, column) => unitOfSheet(sheet) !== null && partOf(sheet, column) === 'input',
  );
  const logged = content.filter(({ sheet }) => mayGrow(sheet)).length;
  const evidence = [...state.unitSheets.values()].some((unit) =>
    unit.snapshot.values.has('evidence'),
  );
  const ranked = rankedRows(rowsOf(state, 'TongHop'));
  const proposed = proposedRows(rowsOf(state, 'DeNghi'));
  const received = snapshot.tables.get('PhieuNhan')?.table.rows ?? [];
  const files = received.filter((row) => rowText(row, 'fingerprint') !== '').length;
  return [
    [SEAL_ITEMS.time, about.time],
    [SEAL_ITEMS.person, about.person],
    [SEAL_ITEMS.cluster, settings.text('clusterName')],
    [SEAL_ITEMS.year, settings.text('year')],
    [SEAL_ITEMS.state, stateOf(checked, words)],
    [SEAL_ITEMS.inputs, seal.inputs(state.unitSheets.size, figures, files)],
    [
      SEAL_ITEMS.regulation,
      seal.regulation(versions.current, versions.fingerprint, cells('regulation')),
    ],
    [SEAL_ITEMS.records, seal.records(cells('record'))],
    [SEAL_ITEMS.log, seal.logRows(logged)],
    [SEAL_ITEMS.covered, seal.covered(evidence)],
    [SEAL_ITEMS.notCovered, seal.notCovered(evidence)],
    [SEAL_ITEMS.results, seal.results(ranked.length, proposed.length)],
    ...ranked.map((row): SealLine => [
      rankItem(rowText(row, 'rank')),
      seal.rankLine(
        rowText(row, 'unit'),
        shownFigure(rowText(row, 'total'), words),
        rowText(row, 'classification'),
      ),
    ]),
    ...proposed.map((row, index): SealLine => [
      proposalItem(index + 1),
      `${rowText(row, 'unit')}: ${rowText(row, 'award')}`,
    ]),
  ];
}

function countCells(
  content: readonly SealedRow[],
  counts: (sheet: string, column: string) => boolean,
): number {
  return content.reduce(
    (sum, { sheet, cells }) => sum + [...cells.keys()].filter((key) => counts(sheet, key)).length,
    0,
  );
}

function rowsOf({ snapshot }: BookState, id: SchemaId): readonly TableRow[] {
  return snapshot.tables.get(id)?.table.rows ?? [];
}

/** As *Tổng hợp* has them, best first. */
function rankedRows(rows: readonly TableRow[]): readonly TableRow[] {
  const rank = ({ cells }: TableRow): number => Number(cellText(cells.rank));
  return rows
    .filter(({ cells }) => typeof cells.rank?.value === 'number')
    .sort((a, b) => rank(a) - rank(b));
}

function proposedRows(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.filter(
    (row) =>
      readProposalStatus(rowText(row, 'status')) === 'proposed' && rowText(row, 'award') !== '',
  );
}

/** Open errors do not stand in the way of a seal, but it says so. */
function stateOf({ findings, outcome }: CheckedState, { seal }: Words): string {
  const errors = findings.filter(isBlocking).length;
  const undecided = outcome.proposal.filter(({ status }) => status === 'undecided').length;
  return errors + undecided > 0 ? seal.open(errors, undecided) : seal.clean;
}
