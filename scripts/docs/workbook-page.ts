import { languagesPart } from './languages-part';
import { rulesPart } from './rules-part';
import { settingsPart } from './settings-part';
import { sheetsPart } from './sheets-part';

export function workbookPage(root: string): readonly string[] {
  return [
    '# The workbook',
    '',
    '<!-- Written by `npm run docs` from src/domain and src/excel. Do not edit. -->',
    '',
    'The contract between the add-in, the clerk and other programs. A workbook that another program makes to this description is read like one of ours.',
    '',
    '- [Sheets](#sheets), [the sheet of a unit](#the-sheet-of-a-unit)',
    '- [Settings](#settings)',
    '- [Ngôn ngữ quy chế: how a criterion is scored](#ngôn-ngữ-quy-chế-how-a-criterion-is-scored)',
    '- [The other small languages](#the-other-small-languages)',
    '',
    ...sheetsPart(),
    ...settingsPart(root),
    ...rulesPart(),
    ...languagesPart(),
  ];
}
