import { appliesPart } from './applies-part';
import { awardsPart } from './awards-part';
import { columnsPart } from './columns-part';
import { conditionsPart } from './conditions-part';
import { exclusionsPart } from './exclusions-part';
import { anchor, both } from './gloss';
import { kindsPart } from './kinds-part';
import { latePart } from './late-part';
import { parentsPart } from './parents-part';
import { sourcePart } from './source-part';
import { tiesPart } from './ties-part';
import { totalsPart } from './totals-part';
import { versionsPart } from './versions-part';
import { votesPart } from './votes-part';
import { writingPart } from './writing-part';

export function languagePage(): readonly string[] {
  const parts = [
    ...writingPart(),
    ...kindsPart(),
    ...parentsPart(),
    ...totalsPart(),
    ...appliesPart(),
    ...columnsPart(),
    ...sourcePart(),
    ...latePart(),
    ...tiesPart(),
    ...conditionsPart(),
    ...awardsPart(),
    ...votesPart(),
    ...exclusionsPart(),
    ...versionsPart(),
  ];
  const headings = parts.filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
  return [
    '# Ngôn ngữ quy chế · The language of a regulation',
    '',
    '<!-- Written by `npm run docs` from src/domain. Do not edit. -->',
    '',
    ...both(
      'Cách ghi quy chế của cụm, khối vào sổ để chương trình đọc được. Mọi ví dụ ở trang này do chính chương trình đọc, mọi con số do chính chương trình tính, nên không thể khác với chương trình. Ô nào không hiểu được thì trang *Kiểm tra* chỉ đúng ô, nói chữ không hiểu và chữ gần nhất hiểu được; chương trình không đoán.',
      'How a regulation is written into the workbook. Every example on this page was read, and every figure worked out, by the program itself. What cannot be read is an error at its cell, with the nearest word that would be understood; nothing is guessed. Sheets, headings and settings: [workbook.md](workbook.md).',
    ),
    ...headings.map((heading) => `- [${heading}](${anchor(heading)})`),
    '',
    ...parts,
  ];
}
