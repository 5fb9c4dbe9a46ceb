import type { Check } from './check';
import type { ExpectedRun } from './expected';
import type { Report } from './report';

type Proposal = Report['proposal'];

/** The report beside what the writer of the book computed: figures, ranks, classes, proposal, reasons. */
export function sameOutcome(expected: ExpectedRun, report: Report): Check {
  return {
    what: {
      vi: 'điểm, hạng, xếp loại, đề nghị như người lập mẫu đã tính',
      en: 'figures, ranks, classes, proposal as the writer computed them',
    },
    differences: [
      ...figuresOf(expected, report),
      ...heldBack(expected, report),
      ...proposedOf(expected, report),
      ...reasonsOf(expected, report),
    ],
  };
}

function figuresOf({ units }: ExpectedRun, report: Report): readonly string[] {
  return units.flatMap((unit) => {
    const found = report.units.find(({ name }) => name === unit.name);
    if (!found) return [`${unit.name}: –`];
    const own = [
      ['finalTotal', unit.finalTotal, found.finalTotal],
      ['base', unit.base, found.base],
      ['percent', unit.percent, found.percent],
      ['rank', String(unit.rank), String(found.rank)],
      ['class', unit.class, found.classification],
      ...Object.entries(unit.leaves ?? {}).map(([code, points]) => [
        code,
        points,
        found.scores.find(({ criterion }) => criterion === code)?.final ?? null,
      ]),
    ];
    return own.flatMap(([what, wanted, is]) =>
      isSame(wanted ?? '', is ?? null)
        ? []
        : [`${unit.shortName} ${String(what)}: ${String(wanted)} ≠ ${String(is)}`],
    );
  });
}

/** `92.00` is `92`. */
function isSame(wanted: string, found: string | null): boolean {
  return found !== null && (wanted === found || Number(wanted) === Number(found));
}

function heldBack({ blocked = [], units }: ExpectedRun, report: Report): readonly string[] {
  const found = report.units.filter(({ status }) => status !== 'ranked').map(({ name }) => name);
  return [
    ...differing('blocked', blocked, found),
    ...differing(
      'units',
      [...blocked, ...units.map(({ name }) => name)],
      report.units.map(({ name }) => name),
    ),
  ];
}

function proposedOf(expected: ExpectedRun, { proposal }: Report): readonly string[] {
  const fullName = namesIn(expected);
  const holders = (award: string | null, status: Proposal[number]['status']): readonly string[] =>
    proposal
      .filter((line) => line.status === status && (award === null || line.award === award))
      .map(({ unitName }) => unitName);
  const all = expected.awards;
  return [
    ...all.flatMap(({ name, proposed, undecided }) => [
      ...differing(name, proposed.map(fullName), holders(name, 'proposed')),
      ...differing(`${name} ?`, undecided.map(fullName), holders(name, 'undecided')),
    ]),
    // And nobody for anything else.
    ...differing(
      'proposed',
      all.flatMap(({ proposed }) => proposed.map(fullName)),
      holders(null, 'proposed'),
    ),
  ];
}

/** How a reason of the report begins, for the word of the writer. */
const REASONS: Readonly<Record<string, string>> = {
  'hết số lượng': 'Hết số lượng',
  'không đủ tỷ lệ phiếu': 'Không đủ phiếu',
  'không xét': 'Không xét',
  'chưa xét': 'Chưa xét',
  'nộp chậm': 'Nộp phiếu chậm',
};

function reasonsOf(expected: ExpectedRun, { proposal }: Report): readonly string[] {
  const fullName = namesIn(expected);
  return Object.entries(expected.notProposed ?? {}).flatMap(([unit, why]) => {
    const reasons = proposal
      .filter(({ unitName, status }) => unitName === fullName(unit) && status === 'excluded')
      .flatMap((line) => line.reasons);
    const begins = REASONS[why] ?? why;
    const told = reasons.some((reason) => reason.startsWith(begins));
    return told ? [] : [`${unit}: ${why} ≠ ${reasons.join('; ') || '–'}`];
  });
}

function namesIn({ units }: ExpectedRun): (shortName: string) => string {
  const names = new Map(units.map(({ shortName, name }) => [shortName, name]));
  return (shortName) => names.get(shortName) ?? shortName;
}

function differing(
  what: string,
  wanted: readonly string[],
  found: readonly string[],
): readonly string[] {
  const [a, b] = [wanted, found].map((list) => [...list].sort().join('; '));
  return a === b ? [] : [`${what}: ${a || '–'} ≠ ${b || '–'}`];
}
