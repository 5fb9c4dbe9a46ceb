import type { Archive } from '../zip/archive';
import { readRelationships } from './relationships';

const USUAL_WORKBOOK = 'xl/workbook.xml';

/** The part that lists the sheets. */
export async function findWorkbook(archive: Archive): Promise<string> {
  const roots = await readRelationships(archive, '');
  const target = roots.find(({ type, external }) => type === 'officeDocument' && !external)?.target;
  return target ?? USUAL_WORKBOOK;
}
