import type { TieStep } from '../../domain/ranking/tie-step';
import type { Regulation } from '../../domain/regulation/regulation';
import { mixesOthers, readPolicy } from '../../domain/scoring/score-policy';
import type { Settings } from '../../domain/settings/settings';
import type { Unit } from '../../domain/units/unit';
import { scopeKey } from '../../domain/units/unit-scopes';
import { LONGEST_FORMULA } from './longest-formula';
import type { SummaryPlaces } from './summary-formulas';

/** How the rank of one row is worked out in *Tổng hợp*. */
export interface RankFormulas {
  readonly rank: string;
  /** *Số đơn vị xếp trên*, where ranks follow each other without a gap. Null: not needed. */
  readonly ahead: string | null;
}

/** Whom a unit is ranked with; null: told by something that no column of *Tổng hợp* says. */
export type RankedWith = 'everybody' | 'itsCluster' | null;

/** What COUNTIFS would not take as the text that it is. */
const PATTERN = /[*?~<>=]/;

export function rankedWith(units: readonly Unit[], settings: Settings): RankedWith {
  const scope = settings.choice('rankScope');
  const names = [...new Set(units.map((unit) => scopeKey(unit, scope)))];
  if (names.length <= 1) return 'everybody';
  if (scope !== 'cluster') return null;
  // Texts that differ in capitals alone are the same to Excel.
  const alike = new Set(names.map((name) => name.toLowerCase())).size < names.length;
  return alike || names.some((name) => name === '' || PATTERN.test(name)) ? null : 'itsCluster';
}

export interface RankPlaces extends SummaryPlaces {
  /** Rows of the user's own stand between those of the units. */
  readonly mixed: boolean;
  readonly rankedWith: RankedWith;
}

/** Null: something of the order is no column of this sheet, so the rank is written as a value. */
export function rankFormulas(
  row: number,
  places: RankPlaces,
  { tieChain, settings }: Pick<Regulation, 'tieChain' | 'settings'>,
): RankFormulas | null {
  if (places.rankedWith === null) return null;
  // Figures that no column shows: unrounded points, points on another scale.
  if (settings.choice('compareOn') === 'exact' || settings.choice('rankBasis') === 'normalised') {
    return null;
  }
  const policy = readPolicy(settings);
  const byOthers = policy.mixLevel === 'total' && mixesOthers(policy);
  const steps = tieChain.steps.flatMap((step) => comparedBy(step, places, byOthers) ?? []);
  if (steps.length < tieChain.steps.length) return null;
  const basis = settings.choice('rankBasis') === 'points' ? 'total' : 'percent';
  const own = ownCell(places.column(basis), row);
  const ahead = unitsAhead(row, basis, steps, places);
  if (ahead.length > LONGEST_FORMULA) return null;
  const when = (formula: string): string => `=IF(ISNUMBER(${own}),${formula},"")`;
  return settings.choice('tieStyle') === 'dense'
    ? { ahead: when(ahead), rank: denseRank(row, places) }
    : { ahead: null, rank: when(`1+${ahead}`) };
}

/** Who has more of the basis, and of the equals who has more by the first step, and so on. */
function unitsAhead(
  row: number,
  basis: 'total' | 'percent',
  steps: readonly Compared[],
  places: RankPlaces,
): string {
  const [all, own] = [area(places.column(basis), places), ownCell(places.column(basis), row)];
  const units = places.mixed ? `ISNUMBER(${area(places.column('order'), places)})*` : '';
  const counted = `${sameCluster(row, places)}${units}ISNUMBER(${all})`;
  const terms = [`SUMPRODUCT(${counted}*(${all}>${own}))`];
  let equal = `(${all}=${own})`;
  for (const { column, higherWins, mayLack } of steps) {
    const [theirs, mine] = [area(column, places), ownCell(column, row)];
    const better = `${theirs}${higherWins ? '>' : '<'}${mine}`;
    if (!mayLack) {
      terms.push(`SUMPRODUCT(${counted}*${equal}*(${better}))`);
      equal += `*(${theirs}=${mine})`;
      continue;
    }
    // As in the core: while one of the equals lacks the figure, the step tells none of them apart.
    const lacking = `SUMPRODUCT(${counted}*${equal}*(1-ISNUMBER(${theirs})))`;
    terms.push(`SUMPRODUCT(${counted}*${equal}*(${better}))*(${lacking}=0)`);
    equal += `*((${theirs}=${mine})+${lacking}>0)`;
  }
  return terms.join('+');
}

/** How many different places there are above: each unit counts as its part of the place it shares. */
function denseRank(row: number, places: RankPlaces): string {
  const [all, own] = [area(places.column('ahead'), places), ownCell(places.column('ahead'), row)];
  const order = area(places.column('order'), places);
  const counted = `${sameCluster(row, places)}ISNUMBER(${order})*ISNUMBER(${all})`;
  const cluster = places.column('cluster');
  const within =
    places.rankedWith === 'itsCluster' ? `,${area(cluster, places)},${ownCell(cluster, row)}` : '';
  const sharing = `(COUNTIFS(${order},">0",${all},${all}${within})+(${counted}=0))`;
  const above = `SUMPRODUCT(${counted}*(${all}<${own})/${sharing})`;
  return `=IF(ISNUMBER(${own}),1+ROUND(${above},0),"")`;
}

function sameCluster(row: number, places: RankPlaces): string {
  if (places.rankedWith !== 'itsCluster') return '';
  const cluster = places.column('cluster');
  return `(${area(cluster, places)}=${ownCell(cluster, row)})*`;
}

function area(column: string, { firstRow, lastRow }: SummaryPlaces): string {
  return `$${column}$${String(firstRow)}:$${column}$${String(lastRow)}`;
}

function ownCell(column: string, row: number): string {
  return `$${column}${String(row)}`;
}

/** A step of the chain as a column of *Tổng hợp*. */
interface Compared {
  readonly column: string;
  readonly higherWins: boolean;
  /** A ranked unit may have no such figure. */
  readonly mayLack: boolean;
}

function comparedBy(
  { column }: TieStep,
  places: SummaryPlaces,
  byOthers: boolean,
): Compared | null {
  if (column === null) return null;
  if (column.kind !== 'section') {
    return {
      column: places.column(column.kind),
      higherWins: column.kind === 'bonus' || column.kind === 'atMaximum',
      mayLack: byOthers || column.kind === 'closeness',
    };
  }
  const letter = places.column(`section ${column.code}`);
  return letter === 'A' ? null : { column: letter, higherWins: true, mayLack: byOthers };
}
