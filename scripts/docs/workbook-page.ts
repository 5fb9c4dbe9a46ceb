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
    '- What is written into the cells of the regulation, how it is read and what it comes to: [Ngôn ngữ quy chế](regulation-language.md)',
    '',
    ...sheetsPart(),
    ...settingsPart(root),
  ];
}
