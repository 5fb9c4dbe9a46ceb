import { NO_MEMORY } from '../../../src/domain/memory/memory';
import type { RecogniseContext } from '../../../src/intake/recognise/recognise-context';
import { readTemplate, templateRegulation, templateUnits } from '../../support/sample-tables';

const template = readTemplate('assets/samples/mien-trung-2020/workbook.json');
export const { regulation } = templateRegulation(template);
export const units = templateUnits(template);

/** What the sample's sheets are held against: no target was assigned in that year. */
export const context: RecogniseContext = {
  regulation,
  units,
  targets: new Map(),
  year: 2020,
  ownBook: false,
  memory: NO_MEMORY,
};
