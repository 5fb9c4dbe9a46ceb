import { isFixableKind, severityOf } from './catalogue';
import type { Finding, Handling } from './finding';

export function isFixable(finding: Pick<Finding, 'kind' | 'proposed'>): boolean {
  return isFixableKind(finding.kind) && finding.proposed !== null;
}

/** An open error stops the figures it is about; a warning never does. */
export function isBlocking(finding: Finding & { readonly handling: Handling }): boolean {
  return severityOf(finding.kind) === 'error' && finding.handling.action !== 'exception';
}
