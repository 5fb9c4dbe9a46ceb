import { printEvidence, readEvidence } from '../../../src/domain/regulation/evidence';
import { printScoredBy, readScoredBy } from '../../../src/domain/regulation/scored-by';
import { SUBMISSION_SETTINGS } from '../../../src/domain/settings/groups/submission';
import { code, codes, table } from '../markdown';
import { both, titled } from './gloss';

const SCORED_BY: readonly (readonly [string, string])[] = [
  ['Đơn vị', 'đơn vị tự chấm (cũng là khi để trống) · the unit itself, also when empty'],
  ['Cụm trưởng', 'đơn vị trưởng; gọi theo *Cách gọi trưởng, phó* · the leading unit, by its title'],
  ['Bên ngoài: Sở Tài chính', 'cơ quan khác · somebody outside'],
  ['Tự động', 'chương trình · the program'],
];

const EVIDENCE: readonly (readonly [string, string])[] = [
  ['Quyết định hoặc kế hoạch', 'theo *Thiếu minh chứng* của *Thiết lập* · as the setting says'],
  ['Quyết định hoặc kế hoạch; thiếu: nhắc', 'chỉ nhắc (P20) · a reminder'],
  [
    'Quyết định hoặc kế hoạch; thiếu: phải giải trình',
    'lỗi P21 đến khi có giải trình · error until explained',
  ],
  [
    'Quyết định hoặc kế hoạch; thiếu: 0 điểm',
    '0 điểm, trừ khi đã thẩm định (P25) · nothing, unless verified',
  ],
];

function checkedScorer(text: string): string {
  const read = readScoredBy(text);
  if (!read.ok || printScoredBy(read.value) !== text) throw new Error(`scored by “${text}”`);
  return text;
}

function checkedEvidence(text: string): string {
  const read = readEvidence(text);
  if (!read.ok || printEvidence(read.value) !== text) throw new Error(`evidence “${text}”`);
  return text;
}

export function columnsPart(): readonly string[] {
  const { choices } = SUBMISSION_SETTINGS.missingEvidence;
  return [
    `## ${titled('Người chấm, minh chứng', 'Who scores, and evidence')}`,
    '',
    ...table(
      ['Người chấm', 'Ai cho điểm · who gives the points'],
      SCORED_BY.map(([text, meaning]) => [code(checkedScorer(text)), meaning]),
    ),
    ...both(
      'Tiêu chí không do đơn vị chấm thì đơn vị không phải ghi *Điểm tự chấm*; điểm ghi ở *Điểm thẩm định*.',
      'Where somebody else scores, the unit need not; the points stand in *Điểm thẩm định*.',
    ),
    ...table(
      ['Minh chứng', 'Đơn vị ghi điểm mà không ghi minh chứng · points without evidence'],
      EVIDENCE.map(([text, meaning]) => [code(checkedEvidence(text)), meaning]),
    ),
    ...both(
      `Tiêu chí không nói \`thiếu:\` thì theo *Thiếu minh chứng*: ${codes(Object.values(choices))}. Để trống *Minh chứng*: không đòi gì. Điểm trừ không đòi minh chứng.`,
      'A criterion without `thiếu:` follows the setting; an empty cell asks for nothing, and so do deductions.',
    ),
  ];
}
