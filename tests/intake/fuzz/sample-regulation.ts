import type { RecogniseContext } from '../../../src/intake/recognise/recognise-context';
import { readTemplate, templateRegulation, templateUnits } from '../../support/sample-tables';

const template = readTemplate('assets/samples/mien-trung-2020/workbook.json');

/** The regulation and units of the sample, as files are held against them. */
export const CONTEXT: RecogniseContext = {
  regulation: templateRegulation(template).regulation,
  units: templateUnits(template),
  targets: new Map(),
  year: 2020,
  ownBook: false,
};
