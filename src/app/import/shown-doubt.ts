import { codeOf, severityOf } from '../../domain/findings/catalogue';
import type { Finding } from '../../domain/findings/finding';
import { OWN_FIELDS } from '../../domain/score-sheet/compare-figures';
import type { Words } from '../../locales/words';
import { adviceFor, describeFinding, shownProposal } from '../book/describe';
import type { ShownDoubt } from './submissions-read.types';

/** A doubt for the person who looks at what was read. */
export function shownDoubt(found: Finding, words: Words): ShownDoubt {
  const { field } = found.params;
  return {
    code: codeOf(found.kind),
    severity: severityOf(found.kind),
    field: OWN_FIELDS.find((one) => one === field) ?? null,
    text: describeFinding(found, words),
    advice: adviceFor(found, words),
    proposal: shownProposal(found, words),
    cell: found.place.cell ?? '',
  };
}
