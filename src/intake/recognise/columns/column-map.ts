import type { Regulation } from '../../../domain/regulation/regulation';
import type { Meaning } from './column-meanings';
import type { Header, Heading } from './find-header';
import { namesPartOfYear, yearsIn } from '../period-words';
import { settlePoints, type ColumnContext } from './settle-points';
import type { SheetView } from '../sheet-view';

export interface Span {
  readonly column: number;
  readonly lastColumn: number;
}

/** Where each thing stands. Evidence and notes may stand in several columns, figures in one. */
export interface ColumnMap {
  readonly code?: Span;
  readonly order?: Span;
  readonly title?: Span;
  readonly max?: Span;
  readonly target?: Span;
  readonly result?: Span;
  readonly self?: Span;
  readonly evidence: readonly Span[];
  readonly unitNote: readonly Span[];
}

/** A meaning that several headings claim, and nothing tells which is right. */
export interface AmbiguousColumn {
  readonly meaning: Meaning;
  readonly headings: readonly Heading[];
  /** The first one has no figure at all, the others have. */
  readonly blank?: true;
}

export interface ColumnChoice {
  readonly columns: ColumnMap;
  readonly ambiguous: readonly AmbiguousColumn[];
}

type Figures = 'max' | 'target' | 'result' | 'self';

/** Headings → columns. A heading that fits two meanings is settled by what stands under it. */
export function chooseColumns(
  view: SheetView,
  header: Header,
  to: number,
  { regulation, year }: { readonly regulation: Regulation; readonly year: number | null },
): ColumnChoice {
  const rows = view.rows.filter((row) => row > header.bottom && row < to);
  const context: ColumnContext = { view, rows, regulation, year };
  const ambiguous: AmbiguousColumn[] = [];
  const having = (meaning: Meaning): readonly Heading[] =>
    header.headings.filter(
      ({ reading, text }) =>
        reading.kind === 'column' &&
        reading.meaning === meaning &&
        // Last year's maxima are no maxima; a score of last year alone is asked about (`checkScoreHeading`).
        (meaning !== 'max' || isOfYear(text, year)),
    );
  const pick = (meaning: Figures | 'code' | 'order'): Heading | undefined => {
    const left = narrow(having(meaning), context);
    if (left.length > 1) ambiguous.push({ meaning, headings: left });
    const [one] = left;
    if (!one || left.length > 1) return undefined;
    if (!holdsTwo(one, context)) return one;
    ambiguous.push({ meaning, headings: left });
    return undefined;
  };
  const worded = having('title');
  const titles = worded.some(wasAnswered) ? worded.filter(wasAnswered) : [...worded];
  const either = header.headings.filter(({ reading }) => reading.kind === 'either');
  const goals = either.filter(
    ({ reading }) => reading.kind === 'either' && reading.meanings[0] === 'target',
  );
  const points = either.filter((heading) => !goals.includes(heading));
  // "Chỉ tiêu" heads the wording where nothing else does, and the target everywhere else.
  if (titles.length === 0) titles.push(...goals.splice(0, 1));
  const title = wordiest(titles, context);
  let max = pick('max');
  let self = pick('self');
  const target = pick('target') ?? (having('target').length === 0 ? goals[0] : undefined);
  if (points.length > 0) {
    const free = { max: having('max').length === 0, self: having('self').length === 0 };
    const settled = settlePoints(points, free, { max, self, title }, context);
    max ??= settled.max;
    self ??= settled.self;
    if (settled.doubt) ambiguous.push({ meaning: free.self ? 'self' : 'max', headings: points });
  }
  const one = {
    code: pick('code'),
    order: pick('order'),
    title,
    max,
    target,
    result: pick('result'),
    self,
  };
  const spans = Object.entries(one).flatMap(([key, heading]) =>
    heading ? [[key, spanOf(heading)] as const] : [],
  );
  return {
    columns: {
      ...(Object.fromEntries(spans) as Omit<ColumnMap, 'evidence' | 'unitNote'>),
      evidence: having('evidence').map(spanOf),
      unitNote: having('unitNote').map(spanOf),
    },
    ambiguous,
  };
}

/** Of several headings for one meaning: this year's, the surest, the filled one, the same figures. */
function narrow(headings: readonly Heading[], context: ColumnContext): readonly Heading[] {
  let left = headings;
  const keep = (test: (heading: Heading) => boolean): void => {
    const kept = left.filter(test);
    if (left.length > 1 && kept.length > 0) left = kept;
  };
  keep(({ text }) => isOfYear(text, context.year));
  keep(wasAnswered);
  const isHalf = context.regulation.settings.choice('period') === 'half';
  keep(({ text }) => namesPartOfYear(text) === isHalf);
  // The very words are surer than any others; a slip of the very words is not less sure than a phrase.
  keep((heading) => surenessOf(heading) === SURE);
  keep((heading) => context.rows.some((row) => context.view.text(row, heading.column) !== ''));
  const [first] = left;
  if (first) {
    const same = left.every((other) =>
      context.rows.every(
        (row) => context.view.text(row, other.column) === context.view.text(row, first.column),
      ),
    );
    if (same) left = [first];
  }
  return left;
}

const SURE = 3;

function isOfYear(text: string, year: number | null): boolean {
  const years = yearsIn(text);
  return year === null || years.length === 0 || years.includes(year);
}

function wasAnswered({ reading }: Heading): boolean {
  return reading.kind === 'column' && reading.remembered !== undefined;
}

function surenessOf({ reading }: Heading): number {
  return reading.kind === 'column' ? reading.sureness : 0;
}

/** Under one heading merged over several columns, some row has two values. */
function holdsTwo({ column, lastColumn }: Heading, { view, rows }: ColumnContext): boolean {
  if (lastColumn === column) return false;
  return rows.some(
    (row) => view.columns(row).filter((at) => column <= at && at <= lastColumn).length > 1,
  );
}

/** Of several columns of words, the one that holds the most of them. */
function wordiest(
  headings: readonly Heading[],
  { view, rows }: ColumnContext,
): Heading | undefined {
  const length = ({ column }: Heading): number =>
    rows.reduce((sum, row) => {
      const cell = view.cell(row, column);
      return sum + (cell?.kind === 'text' ? String(cell.value).length : 0);
    }, 0);
  return [...headings].sort((a, b) => length(b) - length(a))[0];
}

function spanOf({ column, lastColumn }: Heading): Span {
  return { column, lastColumn };
}
