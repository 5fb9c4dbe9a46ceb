import { finding, type Finding, type HandledFinding } from '../../domain/findings/finding';
import { Exact } from '../../domain/numbers/exact';
import type { Branch } from '../../domain/regulation/criterion';
import type { Regulation } from '../../domain/regulation/regulation';
import { tablesOf } from '../../domain/regulation/self-check/group-tables';
import type { SettingSchema } from '../../domain/settings/setting-schema';
import { SETTING_LIST, type SettingKey, type SettingValue } from '../../domain/settings/settings';
import { evaluateYear } from '../../domain/year/evaluate';
import type { Outcome } from '../../domain/year/outcome';
import type { Year } from '../../domain/year/year';
import { nameIn } from '../book/name-in';
import { rest } from '../../excel/turns';

export interface QuestionReport {
  readonly key: SettingKey;
  /** In words as *Thiết lập* has them; null: nobody has answered, the default is used for now. */
  readonly answer: string | null;
  /** Another answer would change a rank, a class or an award. */
  readonly matters: boolean;
}

/** An unanswered question of the regulation that decides something this year. */
interface OpenQuestion {
  readonly key: SettingKey;
  readonly schema: SettingSchema;
  /** Answers that give another result, in the words of *Thiết lập*. */
  readonly others: readonly string[];
  /** Units that fare differently. */
  readonly units: readonly string[];
}

interface Alternative {
  readonly text: string;
  readonly value: SettingValue;
}

/** The regulation's ambiguities, and which of the unanswered ones decide something this year. */
export function questionReports(year: Year, open: readonly Finding[]): readonly QuestionReport[] {
  const { settings } = year.regulation;
  const mattering = new Set(open.map(({ params }) => params.key));
  return SETTING_LIST.filter(([, schema]) => schema.question).map(([key]) => ({
    key,
    answer: settings.isAnswered(key) ? settings.text(key) : null,
    matters: mattering.has(key),
  }));
}

/** Answers that change what is an error of a sheet, and so whom an error holds back. */
const CHANGES_CHECKS: ReadonlySet<SettingKey> = new Set(['zeroTarget', 'unassignedResult']);

type Check = (year: Year) => Promise<readonly HandledFinding[]>;

/**
 * Every unanswered question is put to the test: the year is evaluated with each other answer, and
 * only what changes a rank, a class or an award is asked.
 */
export async function questionFindings(
  year: Year,
  findings: readonly HandledFinding[],
  outcome: Outcome,
  check: Check,
): Promise<readonly Finding[]> {
  const nameOf = nameIn(year);
  const open = await openQuestions(year, findings, outcome, check);
  return open.map(({ key, schema, others, units }) =>
    finding({
      kind: 'questionOpen',
      raw: schema.label,
      params: {
        key,
        setting: schema.label,
        used: usedNow(key, schema, year.regulation),
        other: others.join(' · '),
        units: units.map(nameOf),
      },
    }),
  );
}

async function openQuestions(
  year: Year,
  findings: readonly HandledFinding[],
  outcome: Outcome,
  check: Check,
): Promise<readonly OpenQuestion[]> {
  const { regulation } = year;
  const now = fates(outcome);
  const open: OpenQuestion[] = [];
  for (const [key, schema] of SETTING_LIST) {
    if (!schema.question || regulation.settings.isAnswered(key)) continue;
    if (key === 'tieChain') {
      open.push(...tieQuestion(schema, outcome));
      continue;
    }
    // Nobody asks what was before a merger where there was none.
    if (
      key === 'mergedHistory' &&
      year.units.every(({ predecessors }) => predecessors.length === 0)
    )
      continue;
    const units = new Set<string>();
    const others: string[] = [];
    for (const { text, value } of alternatives(key, schema, regulation)) {
      const settings = regulation.settings.with(key, value);
      const changed = { ...year, regulation: regulation.withSettings(settings) };
      const held = CHANGES_CHECKS.has(key) ? await check(changed) : findings;
      await rest();
      const outcomeThen = evaluateYear({ ...changed, findings: held });
      await rest();
      const then = fates(outcomeThen);
      const moved = [...now].filter(([code, fate]) => then.get(code) !== fate);
      moved.forEach(([code]) => units.add(code));
      if (moved.length > 0) others.push(text);
    }
    if (others.length > 0) open.push({ key, schema, others, units: [...units] });
  }
  return open;
}

/** Any chain that parts the units would give somebody the award. */
function tieQuestion(schema: SettingSchema, { proposal }: Outcome): readonly OpenQuestion[] {
  const units = proposal.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.reason === 'tieAtEdge' ? reason.units : [])),
  );
  if (units.length === 0) return [];
  const others = ['điểm mục … cao hơn', 'bỏ phiếu'];
  return [{ key: 'tieChain', schema, others, units: [...new Set(units)] }];
}

function alternatives(
  key: SettingKey,
  schema: SettingSchema,
  regulation: Regulation,
): readonly Alternative[] {
  if (schema.kind === 'numberOrWord') {
    const cap = usualCap(key, regulation);
    return cap === null ? [] : [{ text: cap.toString(), value: { kind: 'number', number: cap } }];
  }
  return Object.entries(schema.choices ?? {})
    .filter(([choice]) => choice !== schema.default)
    .map(([choice, text]) => ({ text, value: { kind: 'choice', choice } }));
}

/** The number that a regulation would most likely name, where it names one. */
function usualCap(key: SettingKey, regulation: Regulation): Exact | null {
  // Of the fullest table: no unit is scored by those of all groups.
  const maximum = (branch: Branch): Exact =>
    tablesOf(regulation, branch)
      .map(({ roots }) => Exact.sum(roots.map(({ max }) => max)))
      .reduce(Exact.max, Exact.zero);
  if (key === 'bonusCap') return maximum('bonus');
  if (key === 'deductionCap') return maximum('deduction');
  return key === 'rankTotalCap' ? (regulation.settings.number('scale') ?? maximum('main')) : null;
}

function usedNow(key: SettingKey, schema: SettingSchema, { settings }: Regulation): string {
  return key === 'tieChain' ? 'đồng hạng' : settings.text(key) || (schema.word ?? '');
}

/** What a year comes to for each unit: rank, class, awards. */
function fates({ units, proposal }: Outcome): ReadonlyMap<string, string> {
  const awards = new Map<string, string[]>();
  for (const { unit, award, status } of proposal) {
    const own = awards.get(unit) ?? [];
    own.push(`${award?.code ?? ''} ${status}`);
    awards.set(unit, own);
  }
  return new Map(
    units.map(({ scores, rank, classification }) => {
      const { code } = scores.unit;
      const own = (awards.get(code) ?? []).sort();
      return [code, [String(rank), String(classification), ...own].join('|')];
    }),
  );
}
