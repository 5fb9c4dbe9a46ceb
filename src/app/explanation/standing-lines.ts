import { CONSEQUENCES } from '../../domain/eligibility/consequence';
import type { ConditionCheck, Explanation } from '../../domain/explanation/node';
import type { Words } from '../../locales/words';
import type { OpenErrors } from '../ranking/result-rows';
import { findingLine, line, type ExplainedLine } from './line';

/** Whether the unit is ranked, and everything that holds it back. */
export function standingLine(
  { standing, findings }: Explanation,
  errors: OpenErrors,
  words: Words,
): ExplainedLine {
  const { explanation: say } = words;
  const { sent, blocking, missing, exclusions, failed } = standing;
  // What blocks is said here; the other findings about criteria stand with these.
  const open = [...blocking, ...findings.filter((found) => !blocking.includes(found))];
  const lacks = sent && standing.status !== 'ranked' ? missing : [];
  return line(say.subject.standing, {
    value: words.report.unitStatus[standing.status],
    how: howOf(standing, errors, words),
    children: [
      ...open.map((found) => findingLine(found, words)),
      ...lacks.map(({ code, title }) => line(title, { code, how: say.standing.missingLeaf })),
      ...exclusions.map(({ consequence, reason, basis }) =>
        line(say.standing.exclusion(CONSEQUENCES[consequence]), { how: reason, basis }),
      ),
      ...failed.map((check) => conditionLine(say.standing.condition, check, words)),
    ],
  });
}

function howOf(
  { status, sent, notRankedWhy, rankOpen, missing, blocking }: Explanation['standing'],
  errors: OpenErrors,
  words: Words,
): string {
  const { explanation: say, report } = words;
  if (status === 'ranked') return '';
  const reasons = [
    sent ? '' : say.standing.notSent,
    notRankedWhy === null ? '' : report.notRankedNote(notRankedWhy),
    rankOpen === null ? '' : report.rankOpen(rankOpen),
    blocking.length > 0 ? report.blockedNote(errors) : '',
    sent && missing.length > 0 ? say.standing.missing(String(missing.length)) : '',
  ];
  return reasons.filter((text) => text !== '').join('; ');
}

export function conditionLine(
  heading: string,
  { text, verdict, basis, place }: ConditionCheck,
  { explanation }: Words,
): ExplainedLine {
  return line(heading, { value: explanation.verdict[verdict], how: text, basis, place });
}
