import { Exact } from '../../numbers/exact';
import { fold, tidy } from '../../text/fold';
import { splitClauses } from '../language/clauses';
import { LIMIT_KEYWORDS } from '../language/limits';
import { printNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import type { Inconsistency } from '../rule';
import { printConsequence, readConsequence, type LateConsequence } from './consequence';
import { bandAt, checkLateBands, printLateBands, readLateBands, type LateBand } from './late-bands';
import { printLatePerDay, readLatePerDay, type LatePerDay } from './late-per-day';

/** *Nộp chậm*: what a sheet that comes after the deadline costs its unit. */
export type LateRule =
  | { readonly kind: 'consequence'; readonly consequence: LateConsequence }
  | LatePerDay
  | { readonly kind: 'bands'; readonly bands: readonly LateBand[] };

export interface LateEffect {
  /** To be taken away: a positive figure. */
  readonly points: Exact;
  readonly consequence: 'none' | LateConsequence;
}

/** `Chỉ nhắc` · `Trừ 1 mỗi ngày; tối đa 5` · `chậm 1–5 ngày: 1; trên 5 ngày: 3` · `Không xếp hạng`. */
export function readLateRule(text: string): Parsed<LateRule> {
  const [first, ...others] = splitClauses(text, LIMIT_KEYWORDS);
  if (first === undefined) return unreadable('empty', text);
  const consequence = readConsequence(first);
  if (consequence !== null) {
    const [second] = others;
    return second === undefined
      ? parsed({ kind: 'consequence', consequence })
      : unreadable('unreadable', second);
  }
  if (!first.includes(':')) return readLatePerDay(first, others);
  const bands = readLateBands([first, ...others]);
  return bands.ok ? parsed({ kind: 'bands', bands: bands.value }) : bands;
}

export function printLateRule(rule: LateRule): string {
  switch (rule.kind) {
    case 'consequence':
      return printConsequence(rule.consequence);
    case 'perDay':
      return printLatePerDay(rule);
    case 'bands':
      return printLateBands(rule.bands);
  }
}

/** @param daysLate whole days after the deadline; zero or less: in time */
export function lateEffect(rule: LateRule, daysLate: number): LateEffect {
  if (daysLate <= 0) return { points: Exact.zero, consequence: 'none' };
  const days = Exact.integer(daysLate);
  switch (rule.kind) {
    case 'consequence':
      return { points: Exact.zero, consequence: rule.consequence };
    case 'perDay': {
      const points = rule.points.times(days);
      return {
        points: rule.cap ? Exact.min(points, rule.cap) : points,
        consequence: 'none',
      };
    }
    case 'bands': {
      const band = bandAt(rule.bands, days);
      // Late, and the rule is silent about so many days: somebody has to be told.
      return band
        ? { points: band.points, consequence: band.consequence ?? 'none' }
        : { points: Exact.zero, consequence: 'remind' };
    }
  }
}

/** Days that no band or two bands claim, longer delays that cost less, points without a limit. */
export function checkLateRule(rule: LateRule): readonly Inconsistency[] {
  switch (rule.kind) {
    case 'consequence':
      return [];
    case 'perDay':
      return rule.cap === undefined
        ? [{ issue: 'noCap', at: `${printNumber(rule.points)}/ngày` }]
        : [];
    case 'bands':
      return checkLateBands(rule.bands);
  }
}

/** *Điểm nộp chậm trừ vào*: the deductions, or the score of one section. */
export type LatePlace =
  { readonly into: 'deduction' } | { readonly into: 'section'; readonly code: string };

const SECTION = /^(?:mục|muc|section)(?: ?: ?| )([^:;]+)$/iu;

/** `Điểm trừ` (also empty) · `Mục: II`. */
export function readLatePlace(text: string): Parsed<LatePlace> {
  if (['', 'diem tru', 'deduction', 'deductions'].includes(fold(text))) {
    return parsed({ into: 'deduction' });
  }
  const code = tidy(SECTION.exec(tidy(text))?.[1] ?? '');
  if (code === '') return unreadable('unknownWord', text, 'Mục: II');
  return parsed({ into: 'section', code });
}

export function printLatePlace(place: LatePlace): string {
  return place.into === 'deduction' ? 'Điểm trừ' : `Mục: ${place.code}`;
}
