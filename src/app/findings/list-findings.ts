import { groupBy } from '../../domain/collections/group-by';
import { severityOf } from '../../domain/findings/catalogue';
import type { Finding, HandledFinding } from '../../domain/findings/finding';
import { isBlocking, isFixable } from '../../domain/findings/status';
import { readAskedColumn } from '../../domain/memory/asked-column';
import { NO_CRITERION } from '../../domain/memory/memory-words';
import { tidy } from '../../domain/text/fold';
import type { Year } from '../../domain/year/year';
import { readBook } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import { checkKey } from '../../excel/sheets/checks';
import { wordsBeside, wordsFor, type Words } from '../../locales/words';
import type { AcceptedProposal } from './accept-proposals';
import { adviceFor, describeFinding, shownFigure, shownProposal } from '../book/describe';
import { toFailure } from '../use-case/failure';
import { inReadingOrder } from './finding-order';
import { FindingTargets } from './finding-target';
import type { FindingLine, FindingList, LineHandling, LineQuestion } from './findings.types';
import { rowIdentity } from './handling';
import { messageToUnit } from './message-to-unit';
import { nameIn } from '../book/name-in';
import { askedFor, saysRemember } from '../questions/question-kinds';
import type { RankOptions } from '../ranking/rank-workbook';
import { checkedBook } from '../book/read-checked';
import { cameFrom, whereIs } from '../ranking/result-rows';
import { noticesOf } from '../notices/review-notices';

/** Everything that *Kiểm tra* says or would say by now, grouped by unit; three requests, one more where a seal is broken; nothing written. */
export async function listFindings(
  options: Pick<RankOptions, 'signal' | 'language' | 'origins'> = {},
): Promise<FindingList> {
  const language = options.language ?? 'vi';
  try {
    const snapshot = await readInExcel(readBook, options);
    const words = wordsBeside(language, snapshot.inventory.culture);
    const { checked } = await checkedBook(snapshot, options);
    const { year, findings } = checked;
    const lister = new FindingLister(year, words, new FindingTargets(snapshot, year.units));
    const all = [...findings, ...pending(checked.accepted)];
    const groups = groupBy(inReadingOrder(all, year), ({ unit }) => unit);
    return {
      groups: [...groups].map(([unit, own]) => {
        const member = year.units.find(({ code }) => code === unit);
        return {
          unit,
          name: member?.shortName ?? words.checks.wholeBook,
          ...count(findings.filter((found) => found.unit === unit)),
          lines: own.map((found) => lister.line(found)),
          // Read elsewhere, in an e-mail: as the language has it.
          message: member ? messageToUnit(member, findings, year, wordsFor(language)) : '',
        };
      }),
      ...count(findings),
      notices: noticesOf(year).map(({ unit, changed }) => ({
        unit: unit.code,
        name: unit.shortName,
        changed: changed.length,
      })),
    };
  } catch (error) {
    throw toFailure(error);
  }
}

/** Accepted, and still to be written with the next ranking: no longer doubts, but to be taken back. */
export function pending(accepted: readonly AcceptedProposal[]): readonly HandledFinding[] {
  return accepted.map(({ finding }) => ({ ...finding, handling: { action: 'accepted' } }));
}

function count(findings: readonly HandledFinding[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  return {
    errors: findings.filter(isBlocking).length,
    warnings: findings.filter(({ kind }) => severityOf(kind) === 'warning').length,
  };
}

class FindingLister {
  private readonly nameOf: (unit: string | null) => string;

  constructor(
    private readonly year: Year,
    private readonly words: Words,
    private readonly targets: FindingTargets,
  ) {
    this.nameOf = nameIn(year);
  }

  line(found: HandledFinding): FindingLine {
    const { words } = this;
    const { place, link } = whereIs(found, this.targets.of(found));
    const { code, criterion, current } = rowIdentity(found);
    const severity = severityOf(found.kind);
    return {
      id: checkKey({ code, unit: tidy(this.nameOf(found.unit)), criterion, current }),
      code,
      severity,
      criterion: found.criterion,
      text: describeFinding(found, words) + cameFrom(found),
      advice: adviceFor(found, words),
      place,
      target: link,
      fix: isFixable(found)
        ? { before: beforeOf(found, words), after: shownProposal(found, words) }
        : null,
      canExcept: severity !== 'info',
      question: this.questionOf(found),
      handling: handlingOf(found),
    };
  }

  private questionOf(found: Finding): LineQuestion | null {
    const { regulation, units } = this.year;
    switch (askedFor(found.kind)) {
      case 'criterion': {
        const leaves = regulation.leaves.map(({ code, title }) => ({
          said: code,
          shown: `${code} · ${title}`,
        }));
        return { answers: [...leaves, { said: NO_CRITERION, shown: NO_CRITERION }] };
      }
      case 'unit':
        return { answers: units.map(({ name }) => ({ said: name, shown: name })) };
      case 'heading': {
        const headings = readAskedColumn(found.raw ?? '')?.headings ?? [];
        const answers = headings.map((heading) => ({ said: heading, shown: heading }));
        return answers.length > 0 ? { answers } : null;
      }
      case null:
        return null;
    }
  }
}

function beforeOf({ writes, raw }: Finding, words: Words): string {
  const [write] = writes;
  return write ? write.before : shownFigure(raw ?? '', words);
}

function handlingOf({ handling, proposed }: HandledFinding): LineHandling {
  if (handling.action === 'accepted') return { state: 'accepted' };
  if (handling.action === 'exception') return { state: 'exception', reason: handling.reason };
  const { wish } = handling;
  if (wish === undefined) return { state: 'open' };
  return saysRemember(wish)
    ? { state: 'answered', said: proposed ?? '' }
    : { state: 'incomplete', written: wish };
}
