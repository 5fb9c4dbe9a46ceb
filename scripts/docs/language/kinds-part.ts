import { printNumber } from '../../../src/domain/regulation/language/numbers';
import {
  NO_INPUT,
  type Computed,
  type Rule,
  type RuleKind,
} from '../../../src/domain/regulation/rule';
import { AWARD_BONUS } from '../../../src/domain/regulation/rules/award-bonus';
import { DIRECT } from '../../../src/domain/regulation/rules/direct';
import {
  findRuleKind,
  nearestRuleLabel,
  RULE_KINDS,
} from '../../../src/domain/regulation/rules/registry';
import { Settings } from '../../../src/domain/settings/settings';
import { code, codes, table } from '../markdown';
import { both, titled } from './gloss';
import { KIND_TEXTS } from './kind-texts';
import { figure } from './given';
import { EXAMPLES, JUDGED, type Example } from './rule-examples';

const DEFAULTS = new Settings(new Map());

/** What the page says must be what the code does: an example that is not read stops the generator. */
function parse(kind: RuleKind, points: string, max: string): Rule {
  const rule = kind.parse(points, figure(max));
  if (!rule.ok) throw new Error(`${kind.label}: “${points}” is not read`);
  return rule.value;
}

const WHY: Partial<Record<Extract<Computed, { kind: 'unknown' }>['why'], string>> = {
  resultUnreadable: 'không có mức này: hỏi lại',
  percentOrFraction: '95% hay 0,95%: hỏi lại (P15)',
};

function shown(computed: Computed | undefined): string {
  if (computed?.kind === 'points') return `**${printNumber(computed.points)}**`;
  const why = computed && WHY[computed.why];
  if (why === undefined) throw new Error(`no points: ${computed?.why ?? 'no such unit'}`);
  return why;
}

/** Every case alone, or all of them as the units of one cluster. */
function workedOut(rule: Rule, { cases }: Example): readonly string[] {
  const { comparison } = rule;
  if (!comparison) return cases.map(({ input }) => shown(rule.compute({ ...NO_INPUT, ...input })));
  const rivals = cases.map(({ input }, index) => ({
    unit: String(index),
    input: { ...NO_INPUT, ...input },
    unassigned: false,
  }));
  const computed = comparison.compare(rivals, DEFAULTS);
  return rivals.map(({ unit }) => shown(computed.get(unit)));
}

function exampleTable(kind: RuleKind, example: Example): readonly string[] {
  const points = workedOut(parse(kind, example.points, example.max), example);
  const text = example.points === '' ? '(để trống · empty)' : code(example.points);
  return [
    `${text}, tối đa · maximum ${example.max}:`,
    '',
    ...table(
      [example.given, ...example.cases.map(({ says }) => says)],
      [['Điểm · points', ...points]],
    ),
  ];
}

function judgedTable(): readonly string[] {
  const rule = parse(DIRECT, JUDGED.points, JUDGED.max);
  const verdicts = JUDGED.scores.map((score) =>
    rule.possible(figure(score)) ? 'nhận · taken' : 'lỗi · error P07',
  );
  return [
    `${code(JUDGED.points)}, tối đa · maximum ${JUDGED.max}:`,
    '',
    ...table(['Điểm ghi · score typed', ...JUDGED.scores], [['', ...verdicts]]),
  ];
}

function unitFills(rule: Rule): string {
  const rows = (rule.dataRows ?? []).map(({ name }) => code(`#${name}`));
  const result =
    rule.needsResult === 'label' ? 'một trong các mức · one of the labels' : 'số · a number';
  const target = rule.needsTarget ? ' (cần *Chỉ tiêu được giao* · needs a target)' : '';
  const fills = [
    ...(rows.length === 0 ? [] : [`*Kết quả thực hiện* của · of ${rows.join(', ')}`]),
    ...(rule.needsResult === 'no' ? [] : [`*Kết quả thực hiện*: ${result}${target}`]),
    ...(rule.automatic ? [] : ['*Điểm tự chấm*']),
  ];
  return fills.length === 0 ? 'không gì cả · nothing' : fills.join('; ');
}

/** Where points that no unit writes come from. */
function pointsFrom(kind: RuleKind, rule: Rule): readonly string[] {
  if (!rule.automatic) return [];
  const source =
    rule.needsResult !== 'no'
      ? 'kết quả của mọi đơn vị cùng lúc · the results of all units together'
      : kind === AWARD_BONUS
        ? 'trang · sheet *Khen thưởng đã có*'
        : 'trang · sheet *Điểm chấm ngoài*';
  return [`- Điểm lấy từ · points from: ${source}`];
}

function kindSection(kind: RuleKind): readonly string[] {
  const text = KIND_TEXTS[kind.kind];
  if (!text) throw new Error(`${kind.kind}: what is it for?`);
  const rule = parse(kind, kind.example.points, kind.example.max);
  const examples = EXAMPLES[kind.kind] ?? [];
  if (examples.length === 0 && kind !== DIRECT) throw new Error(`${kind.kind}: no example`);
  return [
    `### ${kind.label} (${code(kind.kind)})`,
    '',
    ...both(text.vi, text.en),
    `- *Mức điểm*: ${code(kind.grammar)}`,
    `- Ví dụ · example: ${code(kind.example.points)}; dạng chuẩn · normal form: ${code(rule.print())}`,
    `- Đơn vị điền · the unit fills in: ${unitFills(rule)}`,
    ...pointsFrom(kind, rule),
    `- Cũng đọc · also read: ${codes(kind.alsoRead)}`,
    '',
    ...(kind === DIRECT ? judgedTable() : []),
    ...examples.flatMap((example) => exampleTable(kind, example)),
  ];
}

const AMBIGUOUS = 'Chấm thẳng';

export function kindsPart(): readonly string[] {
  if (findRuleKind(AMBIGUOUS)) throw new Error(`“${AMBIGUOUS}” is read`);
  const meanings = (nearestRuleLabel(AMBIGUOUS) ?? '').split(' | ').map(code).join(', ');
  return [
    `## ${titled('Cách chấm một tiêu chí', 'How a criterion is scored')}`,
    '',
    ...both(
      `Ở trang *Bảng tiêu chí*, dòng không có dòng con ghi ở *Cách chấm* một trong ${String(RULE_KINDS.length)} từ dưới đây, ở *Mức điểm* là số điểm. Chương trình không chấm thay đơn vị mà kiểm tra: điểm không đúng với kết quả ghi bên cạnh là lỗi P08, kèm điểm đúng để chấp nhận; điểm không thể có theo cách chấm là lỗi P07. Cách chấm nào nói điểm lấy từ đâu thì chương trình tính, đơn vị không ghi điểm.`,
      `A row without children has one of ${String(RULE_KINDS.length)} words in *Cách chấm*; *Mức điểm* says how many points. The rule does not score in place of the unit, it checks (P07, P08); where a kind names the source of its points they are computed and the unit writes none. What cannot be read is an error with the nearest word that would be.`,
    ),
    ...both(
      `“${AMBIGUOUS}” được dùng với hai nghĩa nên không đọc: chọn ${meanings}.`,
      `“${AMBIGUOUS}” has two meanings in the field and is not read: choose one of the two.`,
    ),
    ...RULE_KINDS.flatMap(kindSection),
  ];
}
