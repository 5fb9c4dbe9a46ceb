import { Exact } from '../../src/domain/numbers/exact';
import { printInterval, readInterval } from '../../src/domain/regulation/language/interval';
import { printNumber, readNumber } from '../../src/domain/regulation/language/numbers';
import type { Rule, RuleKind } from '../../src/domain/regulation/rule';
import { AWARD_BONUS } from '../../src/domain/regulation/rules/award-bonus';
import { RULE_KINDS } from '../../src/domain/regulation/rules/registry';
import { code, codes, table } from './markdown';

const NUMBERS = ['10', '1,5', '0.5', 'âm 5', '1.000'];
const NO_NUMBERS = ['1,000.5', '10 điểm', '2/3'];

const INTERVALS = [
  '>95%',
  'trên 95%',
  '≥95%',
  'từ 95% trở lên',
  '<50%',
  'dưới 50%',
  '≤50%',
  'không quá 50%',
  '75–95%',
  'từ 75% đến 95%',
  '50–<75%',
  'từ 50% đến dưới 75%',
  'trên 80% đến 90%',
  '3 ngày',
  '1–2 ngày',
  'trên 10 ngày',
  'còn lại',
  'from 50% to below 75%',
  'over 10 days',
  'other',
];

/** What the page says must be what the code does: an example that is not read stops the generator. */
function parse(kind: RuleKind, points: string): Rule {
  const rule = kind.parse(points, Exact.parse(kind.example.max));
  if (!rule.ok) throw new Error(`${kind.label}: “${points}” is not read`);
  return rule.value;
}

function intervalForm(text: string): string {
  const interval = readInterval(text);
  if (!interval.ok) throw new Error(`interval “${text}” is not read`);
  return printInterval(interval.value);
}

function numberForm(text: string): string {
  const read = readNumber(text, Exact.integer(1000));
  return read.ok ? printNumber(read.value) : 'not read';
}

function unitFills(rule: Rule): string {
  const rows = (rule.dataRows ?? []).map(({ name, title }) => `${title} (\`#${name}\`)`);
  const result = rule.needsResult === 'label' ? 'one of the labels' : 'a number';
  const target = rule.needsTarget ? '; needs *Chỉ tiêu được giao*' : '';
  const fills = [
    ...rows,
    ...(rule.needsResult === 'no' ? [] : [`*Kết quả thực hiện*: ${result}${target}`]),
    ...(rule.automatic ? [] : ['*Điểm tự chấm*']),
  ];
  return fills.length === 0 ? 'nothing' : fills.join('; and ');
}

/** Where points that no unit writes come from. */
function pointsFrom(kind: RuleKind, rule: Rule): readonly string[] {
  if (!rule.automatic) return [];
  if (rule.needsResult !== 'no') return ['- Points: from the results of all units together'];
  const sheet = kind === AWARD_BONUS ? 'Khen thưởng đã có' : 'Điểm chấm ngoài';
  const together = rule.comparison ? ', all units together' : '';
  return [`- Points: from *${sheet}*${together}`];
}

function kindSection(kind: RuleKind): readonly string[] {
  const rule = parse(kind, kind.example.points);
  return [
    `### ${kind.label} (${code(kind.kind)})`,
    '',
    `- Also read: ${codes(kind.alsoRead)}`,
    `- *Mức điểm*: ${code(kind.grammar)}`,
    `- Example, maximum ${kind.example.max}: ${code(kind.example.points)}; in normal form ${code(rule.print())}`,
    `- The unit fills in: ${unitFills(rule)}`,
    ...pointsFrom(kind, rule),
    '',
  ];
}

export function rulesPart(): readonly string[] {
  return [
    '## Ngôn ngữ quy chế: how a criterion is scored',
    '',
    `*Cách chấm* of a criterion without children is one of these ${String(RULE_KINDS.length)} words; *Mức điểm* says how many points. Anything else is error Q01, with the nearest word that would be understood. Accents, case and extra spaces do not matter. Every word is also read in English; the normal form is Vietnamese.`,
    '',
    'The rule does not score in place of the unit. It checks: a score that does not follow from the result beside it is an error (P08) with the right score as a proposal, a score that cannot come out of the rule at all is an error (P07). Where a kind names the source of its points instead, they are computed and the unit writes no score.',
    '',
    ...RULE_KINDS.flatMap(kindSection),
    '### Rows with children',
    '',
    '*Loại dòng* is `Mục`, `Tiêu chí` (also when empty), `Điểm thưởng` or `Điểm trừ`. The parent of a criterion is the prefix of its code: `I.1.2` belongs to `I.1`. *Cách chấm* of a row with children is `Cộng` or empty; weights, means and “the highest” are error Q01. *Mức điểm* may say `tối đa 10; tối thiểu 0`. A row of kind `Mục` is capped at its own *Điểm tối đa* unless it says otherwise, and does not fall below 0 unless a setting says so.',
    '',
    '### Clauses, numbers, intervals',
    '',
    'A semicolon or a line break separates clauses; a comma belongs to the label. The last colon of a clause separates the label from the points.',
    '',
    ...table(
      ['Typed', 'Number, where 1000 is the most there can be'],
      [...NUMBERS, ...NO_NUMBERS].map((text) => [code(text), numberForm(text)]),
    ),
    'Where 1000 is more than the number can be, nobody can tell `1.000` from 1, and it is not read.',
    '',
    ...table(
      ['Typed', 'Normal form'],
      INTERVALS.map((text) => [code(text), code(intervalForm(text))]),
    ),
    'With a counting word (ngày, lần, vụ, người, hồ sơ, cuộc, lớp, trường hợp, văn bản, báo cáo) an interval is over whole numbers, so `1–2 ngày; 3–5 ngày` leaves no gap. With `%` or nothing it is over real numbers, so `1–10%; 11–20%` does, and the self-check says so (Q08).',
    '',
  ];
}
