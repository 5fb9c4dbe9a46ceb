import { plural } from './plural';

/** Words of the screen of versions. */
export const versions = {
  title: 'Versions of the regulation',
  back: 'Back to the start',
  code: (fingerprint: string): string => `Code ${fingerprint}`,
  adopted: (date: string): string => `adopted ${date}`,
  effective: (date: string): string => `in force from ${date}`,
  none: 'The regulation has not been amended in this workbook.',
  edited:
    'The sheets of the regulation were changed after scoring sheets had been received, and no new version was made.',
  compareTitle: 'What changed',
  before: 'From',
  after: 'To',
  compare: 'Compare',
  comparing: 'Comparing…',
  same: 'Both versions say the same.',
  changes: (count: number): string => plural(count, 'change'),
  notKept: (sheets: string): string => `Not compared, for one version lacks the sheet: ${sheets}`,
  empty: 'nothing',
  wholeRow: 'row',
  amendTitle: 'Amend the regulation',
  amendLead:
    'The criteria, settings, classes and awards as they are now are kept in locked copies. Then edit the sheets as usual: they are the new version.',
  name: 'Name of the document',
  document: 'Number',
  adoptedOn: 'Adopted on',
  effectiveFrom: 'In force from',
  dateHint: 'dd/mm/yyyy',
  amend: 'Keep this version and open the next',
  amending: 'Copying the sheets…',
  amended: (version: number): string =>
    `Version ${version} is open. Now write what is new into the sheets of the regulation.`,
} as const;
