import { Exact } from '../../../domain/numbers/exact';
import type { Regulation } from '../../../domain/regulation/regulation';
import { fold } from '../../../domain/text/fold';
import type { Heading } from './find-header';
import type { SheetView } from '../sheet-view';

/** What stands under the headings, to tell columns apart that are called alike. */
export interface ColumnContext {
  readonly view: SheetView;
  readonly rows: readonly number[];
  readonly regulation: Regulation;
  readonly year: number | null;
}

interface Settled {
  readonly max?: Heading;
  readonly self?: Heading;
  readonly doubt?: true;
}

/** Headings that only say "Điểm": the most one can get, or what the unit gives itself? */
export function settlePoints(
  points: readonly Heading[],
  free: { readonly max: boolean; readonly self: boolean },
  known: { max: Heading | undefined; self: Heading | undefined; title: Heading | undefined },
  context: ColumnContext,
): Settled {
  if (!free.max && !free.self) return {};
  const filled = points.filter((heading) => numbersUnder(heading, context).size > 0);
  const [first, second, ...rest] = filled.length > 0 ? filled : points;
  if (!first) return {};
  if (!free.max || !free.self) {
    if (second) return { doubt: true };
    return free.max ? { max: first } : { self: first };
  }
  if (rest.length > 0) return { doubt: true };
  if (!second) return isMaximum(first, known.title, context) ? { max: first } : { self: first };
  const [left, right] = [numbersUnder(first, context), numbersUnder(second, context)];
  const both = [...left].flatMap(([row, value]) => {
    const other = right.get(row);
    return other === undefined ? [] : [[value, other] as const];
  });
  const leftLeads = both.every(([a, b]) => a >= b);
  const rightLeads = both.every(([a, b]) => b >= a);
  if (both.length === 0 || (!leftLeads && !rightLeads)) return { doubt: true };
  return leftLeads ? { max: first, self: second } : { max: second, self: first };
}

function numbersUnder(
  heading: Heading,
  { view, rows }: ColumnContext,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const row of rows) {
    const value = view.cell(row, heading.column)?.value;
    if (typeof value === 'number') found.set(row, value);
  }
  return found;
}

/** Every row that carries a criterion's very words carries its maximum too. */
function isMaximum(heading: Heading, title: Heading | undefined, context: ColumnContext): boolean {
  if (!title) return false;
  const maxima = new Map(
    context.regulation.criteria.map((criterion) => [fold(criterion.title), criterion.max]),
  );
  const pairs = [...numbersUnder(heading, context)].flatMap(([row, value]) => {
    const max = maxima.get(fold(context.view.text(row, title.column)));
    return max ? [Exact.fromDouble(value).equals(max)] : [];
  });
  return pairs.length > 0 && pairs.every(Boolean);
}
