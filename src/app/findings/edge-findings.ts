import { groupBy } from '../../domain/collections/group-by';
import { finding, type Finding } from '../../domain/findings/finding';
import { joinNames } from '../../domain/text/names';
import type { Outcome } from '../../domain/year/outcome';
import type { Year } from '../../domain/year/year';
import { nameIn } from '../book/name-in';

/** What the ranking itself leaves open, for *Kiểm tra*: ties and doubts at an award's edge. */
export function edgeFindings(year: Year, outcome: Outcome): readonly Finding[] {
  const nameOf = nameIn(year);
  const findings = new Map<string, Finding>();
  const add = (key: string, found: Finding): void => {
    if (!findings.has(key)) findings.set(key, found);
  };
  for (const { unit, award, status, reasons } of outcome.proposal) {
    const [reason] = reasons;
    if (award && status === 'undecided' && reason?.reason === 'tieAtEdge') {
      const units = joinNames(reason.units.map(nameOf));
      add(
        `tie ${award.code} ${units}`,
        finding({ kind: 'tieAtEdge', raw: units, params: { units, award: award.name } }),
      );
    }
    if (award && status === 'undecided' && reason?.reason === 'blockedCouldReach') {
      const units = joinNames(reason.units.map(nameOf));
      add(
        `edge ${award.code} ${units}`,
        finding({ kind: 'edgeUndecided', raw: units, params: { units, award: award.name } }),
      );
    }
    if (reason?.reason === 'comparisonOpen') {
      const codes = reason.codes.join(', ');
      add(`compare ${codes}`, finding({ kind: 'comparisonOpen', raw: codes, params: { codes } }));
    }
    if (award && reason?.reason === 'holdsOther') {
      const params = { units: nameOf(unit), award: award.name, other: reason.award };
      add(`second ${award.code} ${unit}`, finding({ kind: 'secondAward', unit, params }));
    }
    const member = year.units.find((one) => one.code === unit);
    if (award && status === 'proposed' && member?.role === 'leader') {
      const params = { name: member.name, award: award.name };
      add(`leader ${unit}`, finding({ kind: 'leaderProposed', unit, params }));
    }
  }
  for (const line of overQuantity(outcome, nameOf)) add(`over ${line.raw ?? ''}`, line);
  for (const { scores, classOpen } of outcome.units) {
    if (classOpen === null) continue;
    const params = { condition: classOpen };
    const found = finding({ kind: 'classOpen', unit: scores.unit.code, raw: classOpen, params });
    add(`class ${scores.unit.code}`, found);
  }
  for (const [condition, units] of groupBy(
    outcome.units.filter(({ rankOpen }) => rankOpen !== null),
    ({ rankOpen }) => rankOpen ?? '',
  )) {
    const params = {
      condition,
      units: joinNames(units.map(({ scores }) => nameOf(scores.unit.code))),
    };
    add(`rank ${condition}`, finding({ kind: 'rankOpen', raw: condition, params }));
  }
  return [...findings.values()];
}

/** Once for each award that more units are granted than it has places. */
function overQuantity({ proposal }: Outcome, nameOf: (code: string) => string): readonly Finding[] {
  const over = proposal.flatMap(({ unit, award, reasons }) => {
    const reason = reasons.find((one) => one.reason === 'overQuantity');
    return award && reason ? [{ unit, award: award.name, places: reason.places }] : [];
  });
  return [...groupBy(over, ({ award }) => award)].map(([award, lines]) => {
    const units = joinNames(lines.map(({ unit }) => nameOf(unit)));
    const places = lines[0]?.places ?? 0;
    return finding({ kind: 'awardOverQuantity', raw: award, params: { award, units, places } });
  });
}
