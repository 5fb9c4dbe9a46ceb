import { readDocuments, type Document } from '../evidence/read-documents';
import { finding, type Finding } from '../findings/finding';
import type { Criterion } from '../regulation/criterion';
import type { Claim, ScoreSheet } from '../score-sheet/score-sheet';
import { dateOrder, printCivilDate, type CivilDate } from '../settings/dates';
import { periodOf } from '../settings/period';
import type { Unit } from '../units/unit';
import type { Year } from '../year/year';

interface Cited {
  readonly criterion: Criterion;
  readonly claim: Claim;
  readonly document: Document;
}

/** Documents named as evidence: their dates, and one that serves twice (domain rows 40–43). */
export function checkDocuments(
  unit: Unit,
  sheet: ScoreSheet,
  { regulation, submissions }: Pick<Year, 'regulation' | 'submissions'>,
): readonly Finding[] {
  const cited = regulation.leaves.flatMap((criterion): readonly Cited[] => {
    const claim = sheet.claims.get(criterion.code);
    if (!claim?.evidence) return [];
    return readDocuments(claim.evidence).map((document) => ({ criterion, claim, document }));
  });
  const { from, to } = periodOf(regulation.settings);
  const received = submissions.get(unit.code)?.received ?? null;
  return [
    ...cited.flatMap((one) => dateFinding(unit, one, { from, to, received })),
    ...cited.flatMap((one) => usedTwice(unit, one, cited)),
    ...undated(unit, cited),
  ];
}

interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly received: CivilDate | null;
}

function dateFinding(unit: Unit, cited: Cited, { from, to, received }: Days): readonly Finding[] {
  const { date } = cited.document;
  if (!date) return [];
  if (!date.date) {
    const proposed = date.meant ? printCivilDate(date.meant) : null;
    return [about(unit, cited, 'evidenceDateUnclear', { proposed, raw: date.text })];
  }
  const day = dateOrder(date.date);
  const isLater = (other: CivilDate): boolean => day > dateOrder(other);
  if (received && isLater(received)) {
    const params = { received: printCivilDate(received) };
    return [about(unit, cited, 'evidenceInFuture', { raw: date.text, params })];
  }
  if (day >= dateOrder(from) && !isLater(to)) return [];
  const params = { from: printCivilDate(from), to: printCivilDate(to) };
  return [about(unit, cited, 'evidenceOutsidePeriod', { raw: date.text, params })];
}

/** A report may rest behind many criteria; what earns a bonus counts once. */
function usedTwice(unit: Unit, cited: Cited, all: readonly Cited[]): readonly Finding[] {
  if (cited.criterion.branch !== 'bonus') return [];
  const place = all.indexOf(cited);
  const others = all.filter(
    (other, at) =>
      other.document.number === cited.document.number &&
      other.criterion !== cited.criterion &&
      // Two bonuses are named once, by the second of them.
      (other.criterion.branch !== 'bonus' || at < place),
  );
  if (others.length === 0) return [];
  const codes = [...new Set(others.map(({ criterion }) => criterion.code))];
  const { number } = cited.document;
  return [about(unit, cited, 'evidenceTwice', { raw: number, params: { codes } })];
}

function undated(unit: Unit, cited: readonly Cited[]): readonly Finding[] {
  const numbers = cited.flatMap(({ document }) => (document.date ? [] : [document.number]));
  if (numbers.length === 0) return [];
  const unique = [...new Set(numbers)];
  return [
    finding({
      kind: 'evidenceUndated',
      unit: unit.code,
      raw: unique.join('; '),
      params: { count: unique.length, numbers: unique },
    }),
  ];
}

function about(
  unit: Unit,
  { criterion, claim, document }: Cited,
  kind: Finding['kind'],
  more: Pick<Finding, 'raw'> & Partial<Pick<Finding, 'proposed' | 'params'>>,
): Finding {
  return finding({
    kind,
    unit: unit.code,
    criterion: criterion.code,
    place: claim.self.origin ?? claim.self.own,
    ...more,
    params: { document: document.number, ...more.params },
  });
}
