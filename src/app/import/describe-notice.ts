import { severityOf } from '../../domain/findings/catalogue';
import type { Year } from '../../domain/year/year';
import type { Words } from '../../locales/words';
import { adviceFor, describeFinding } from '../book/describe';
import { nameIn } from '../book/name-in';
import type { JudgedNotice } from '../notices/returned-notices';
import { shownDoubt } from './shown-doubt';
import type { SheetOutcome, SheetRead } from './submissions-read.types';

/** A notice that came back, in words for the person who decides: what its unit explains. */
export function describeNotice(
  id: string,
  { notice, unit, rows, taken, findings }: JudgedNotice,
  year: Year,
  words: Words,
): SheetRead {
  const [found] = findings;
  const usable = rows.length > 0;
  const known = usable && rows.every(({ does }) => does === 'stands');
  const explains: SheetOutcome = {
    kind: 'explains',
    taken: taken.length,
    rows: rows.map(({ criterion, text, before, does }) => ({
      code: criterion,
      title: year.regulation.find(criterion)?.title ?? '',
      text,
      before,
      does,
    })),
  };
  return {
    id,
    file: notice.file,
    sheet: notice.sheet,
    unit,
    unitName: unit === null ? null : nameIn(year)(unit),
    outcome: known ? { kind: 'known' } : usable ? explains : { kind: 'nothing' },
    problem: usable || !found ? '' : `${describeFinding(found, words)} ${adviceFor(found, words)}`,
    matched: rows.length,
    errors: 0,
    warnings: findings.filter(({ kind }) => severityOf(kind) === 'warning').length,
    doubts: usable ? findings.map((one) => shownDoubt(one, words)) : [],
    rows: [],
  };
}
