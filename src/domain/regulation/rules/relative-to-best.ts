import { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { nearest } from '../../text/likeness';
import { splitClauses } from '../language/clauses';
import { printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import { unknown, type CompareScope, type RuleKind } from '../rule';
import { compareWithLeader } from './compare-with-leader';
import { measuredOf, type LeaderTerms } from './standing';

interface Terms extends LeaderTerms {
  /** Null: the regulation's own (*Phạm vi xếp hạng, so sánh*). */
  readonly scope: CompareScope | null;
}

const DEFAULT: Terms = {
  share: Exact.one.dividedBy(Exact.integer(2)),
  measure: null,
  scope: null,
  lowerIsBetter: false,
};

/** Clauses without a number, folded. */
const PHRASES: ReadonlyMap<string, Partial<Terms>> = new Map<string, Partial<Terms>>([
  ['vuot theo ty le', { measure: 'share' }],
  ['excess by share', { measure: 'share' }],
  ['vuot theo so', { measure: 'amount' }],
  ['excess by amount', { measure: 'amount' }],
  ['trong cum', { scope: 'cluster' }],
  ['trong khoi', { scope: 'cluster' }],
  ['trong cum, khoi', { scope: 'cluster' }],
  ['within the cluster', { scope: 'cluster' }],
  ['trong nhom', { scope: 'group' }],
  ['within the group', { scope: 'group' }],
  ['toan so', { scope: 'book' }],
  ['whole book', { scope: 'book' }],
  ['cang thap cang tot', { lowerIsBetter: true }],
  ['lower is better', { lowerIsBetter: true }],
]);

const MEASURES = { share: 'vượt theo tỷ lệ', amount: 'vượt theo số' } as const;
const SCOPES = { cluster: 'trong cụm', group: 'trong nhóm', book: 'toàn sổ' } as const;
const LOWER = 'càng thấp càng tốt';
const WORDS = ['đạt chỉ tiêu: 50%', ...Object.values(MEASURES), ...Object.values(SCOPES), LOWER];

/** A share for the target met, the rest in proportion to the leader's excess: `đạt chỉ tiêu: 50%`. */
export const RELATIVE_TO_BEST: RuleKind = {
  kind: 'relativeToBest',
  label: 'So với dẫn đầu',
  alsoRead: ['Vượt mức dẫn đầu cụm', 'relative to best', 'relative to the leader'],
  grammar:
    'đạt chỉ tiêu: p% [; vượt theo tỷ lệ | vượt theo số] [; trong cụm | trong nhóm | toàn sổ] [; càng thấp càng tốt]',
  example: { max: '5', points: 'đạt chỉ tiêu: 50%; vượt theo tỷ lệ; trong cụm' },
  parse(points, max) {
    let terms = DEFAULT;
    for (const clause of splitClauses(points)) {
      const next = readTerm(terms, clause);
      if (!next.ok) return next;
      terms = next.value;
    }
    const { scope } = terms;
    return parsed({
      kind: RELATIVE_TO_BEST.kind,
      needsResult: 'number',
      needsTarget: true,
      labels: [],
      automatic: true,
      comparison: {
        scope,
        compare: (rivals, settings) => compareWithLeader(terms, max, rivals, settings),
        measure: (rival, settings) => measuredOf(rival, terms, settings),
      },
      print: () => print(terms),
      compute: () => unknown('byComparison'),
      possible: (score) => score.sign() >= 0 && !max.lessThan(score),
      check: () => [],
    });
  },
};

function readTerm(terms: Terms, clause: string): Parsed<Terms> {
  const written = fold(clause);
  const phrase = PHRASES.get(written);
  if (phrase) return parsed({ ...terms, ...phrase });
  const met = /^(?:dat chi tieu|co so|target met|base)(?: ?: ?| )([\d.,]+) ?%$/.exec(written)?.[1];
  if (met === undefined) return unreadable('unknownWord', clause, nearest(clause, WORDS));
  const percent = readNumber(met, Exact.hundred);
  if (!percent.ok) return percent;
  // More than everything for the target alone would leave less than nothing for the leader.
  if (Exact.hundred.lessThan(percent.value)) return unreadable('unreadable', clause);
  return parsed({ ...terms, share: percent.value.dividedBy(Exact.hundred) });
}

function print({ share, measure, scope, lowerIsBetter }: Terms): string {
  return [
    `đạt chỉ tiêu: ${printNumber(share.times(Exact.hundred))}%`,
    ...(measure ? [MEASURES[measure]] : []),
    ...(scope ? [SCOPES[scope]] : []),
    ...(lowerIsBetter ? [LOWER] : []),
  ].join('; ');
}
