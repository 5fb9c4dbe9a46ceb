import type { CatalogueRow } from '../row';
import { EVIDENCE_ROWS } from './evidence';
import { FIGURE_ROWS } from './figures';
import { FILE_ROWS } from './files';
import { IDENTITY_ROWS } from './identity';
import { SHOWN_ROWS } from './output';
import { LETTER_ROWS } from './letters';
import { ROSTER_ROWS } from './roster';
import { RULE_ROWS } from './rules';
import { STRUCTURE_ROWS } from './structure';
import { SUM_ROWS } from './sums';

export const ROWS: readonly CatalogueRow[] = [
  ...FIGURE_ROWS,
  ...RULE_ROWS,
  ...SUM_ROWS,
  ...STRUCTURE_ROWS,
  ...IDENTITY_ROWS,
  ...ROSTER_ROWS,
  ...FILE_ROWS,
  ...LETTER_ROWS,
  ...EVIDENCE_ROWS,
  ...SHOWN_ROWS,
].sort((a, b) => a.row - b.row);
