import type { FindingCatalogue } from '../finding-words';
import { figuresFindings } from './findings/figures';
import { filesFindings } from './findings/files';
import { gatheringFindings } from './findings/gathering';
import { rankingFindings } from './findings/ranking';
import { regulationChecks } from './findings/regulation-checks';
import { regulationFindings } from './findings/regulation';
import { roundFindings } from './findings/round';
import { structureFindings } from './findings/structure';
import { versionFindings } from './findings/versions';

export const findings: FindingCatalogue = {
  ...filesFindings,
  ...roundFindings,
  ...structureFindings,
  ...figuresFindings,
  ...regulationFindings,
  ...regulationChecks,
  ...versionFindings,
  ...rankingFindings,
  ...gatheringFindings,
};
