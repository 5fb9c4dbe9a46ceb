import { codeOf, severityOf, type FindingKind } from '../../domain/findings/catalogue';
import type { Finding, HandledFinding } from '../../domain/findings/finding';
import type { Year } from '../../domain/year/year';
import type { Unit } from '../../domain/units/unit';
import type { Words } from '../../locales/words';
import { describeFinding, describePlace, shownProposal } from '../book/describe';
import { foldBlankSections } from './fold-blank';

/** The cluster's own work: a unit can do nothing about it. */
const NOT_THE_UNITS: ReadonlySet<FindingKind> = new Set([
  'changedWithoutReason',
  'raisedScore',
  'missingMarks',
  'sharedLead',
  'lateUnconfirmed',
  'importAgain',
  'answerUnusable',
  'memoryUnreadable',
  'targetByUnit',
  'unitGuessed',
  'secondSource',
  'sourceChanged',
]);

/** Only information for the clerk, but something that the unit can send. */
const WORTH_ASKING: ReadonlySet<FindingKind> = new Set(['missingEvidence', 'evidenceUndated']);

/** What a unit is to be asked, as a message that can be pasted into a mail; empty: nothing. */
export function messageToUnit(
  unit: Unit,
  findings: readonly HandledFinding[],
  year: Year,
  words: Words,
): string {
  const { message } = words.checks;
  const { settings } = year.regulation;
  const own = foldBlankSections(
    findings.filter((found) => found.unit === unit.code && isForUnit(found)),
    year,
  );
  if (own.length === 0) return '';
  const grave = own.filter(({ kind }) => severityOf(kind) === 'error');
  const light = own.filter((found) => !grave.includes(found));
  const lines = [...grave, ...light].map((found, index) => {
    return `${String(index + 1)}. ${lineOf(found, settings.text('year'), words)}`;
  });
  const part = (heading: string, from: number, count: number): readonly string[] =>
    count === 0 ? [] : ['', heading, ...lines.slice(from, from + count)];
  const codes = evidenceAsked(own);
  return [
    message.to(unit.name),
    '',
    message.opening(settings.text('clusterName'), settings.text('year')),
    ...part(message.mustSettle, 0, grave.length),
    ...part(message.pleaseLook, grave.length, light.length),
    '',
    message.send,
    ...(codes.length > 0 ? [message.sendEvidence(codes.join(', '))] : []),
    '',
    message.closing,
    settings.text('clusterName'),
  ].join('\n');
}

/** What is settled already need not trouble anybody. */
function isForUnit({ kind, handling, params }: HandledFinding): boolean {
  if (handling.action !== 'open' || NOT_THE_UNITS.has(kind)) return false;
  if (params.field === 'verified' || params.field === 'verified2') return false;
  if (severityOf(kind) === 'info') return WORTH_ASKING.has(kind);
  return /^[TCP]/.test(codeOf(kind));
}

function lineOf(found: Finding, year: string, words: Words): string {
  const { message } = words.checks;
  if (found.kind === 'missingSubmission') return message.nothingSent(year);
  const { criterion, place, ownCell } = found;
  const at = describePlace(place.file === null ? (ownCell ?? place) : place);
  const head = [
    criterion === null ? '' : message.about(criterion),
    at === '' ? '' : message.at(at),
  ].join('');
  const proposal = shownProposal(found, words);
  const text = describeFinding(found, words) + (proposal === '' ? '' : message.isIt(proposal));
  return head === '' ? text : `${head.trim()}: ${text}`;
}

function evidenceAsked(findings: readonly Finding[]): readonly string[] {
  const codes = findings.flatMap(({ kind, criterion, params }): readonly string[] => {
    if (kind === 'missingEvidence') return Array.isArray(params.codes) ? params.codes : [];
    const asked = kind === 'unexplained' || kind === 'pointsWithoutEvidence';
    return asked && criterion !== null ? [criterion] : [];
  });
  return [...new Set(codes)];
}
