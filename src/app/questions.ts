import { evaluateYear } from '../domain/year/evaluate';
import type { Outcome } from '../domain/year/outcome';
import type { SettingSchema } from '../domain/settings/setting-schema';
import { SETTING_LIST, type SettingKey, type SettingValue } from '../domain/settings/settings';
import type { RankReport } from './rank-report';

export interface QuestionReport {
  readonly key: SettingKey;
  /** In words as *Thiết lập* has them; null: nobody has answered, the default is used for now. */
  readonly answer: string | null;
  /** Another answer would change a rank, a class or an award. */
  readonly matters: boolean;
}

/** The regulation's ambiguities, and which of the unanswered ones decide something this year. */
export function openQuestions(report: RankReport): readonly QuestionReport[] {
  const { regulation } = report.year;
  const { settings } = regulation;
  const now = verdict(report.outcome);
  return SETTING_LIST.filter(([, schema]) => schema.question && !schema.later).map(
    ([key, schema]) => {
      if (settings.isAnswered(key)) return { key, answer: settings.text(key), matters: false };
      if (key === 'tieChain') return { key, answer: null, matters: hasTieAtEdge(report) };
      const matters = alternatives(schema).some((value) => {
        const changed = regulation.withSettings(settings.with(key, value));
        const outcome = evaluateYear({
          ...report.year,
          regulation: changed,
          findings: report.findings,
        });
        return verdict(outcome) !== now;
      });
      return { key, answer: null, matters };
    },
  );
}

/** Any chain that parts the units would give somebody the award. */
function hasTieAtEdge({ outcome }: RankReport): boolean {
  return outcome.proposal.some((line) =>
    line.reasons.some((reason) => reason.reason === 'tieAtEdge'),
  );
}

/** A cap may be any number: the scale's own limits are tried by the self-check, not here. */
function alternatives(schema: SettingSchema): readonly SettingValue[] {
  return Object.keys(schema.choices ?? {})
    .filter((choice) => choice !== schema.default)
    .map((choice) => ({ kind: 'choice', choice }));
}

function verdict(outcome: Outcome): string {
  const units = outcome.units.map(
    ({ rank, classification }) => `${String(rank)}|${String(classification)}`,
  );
  const awards = outcome.proposal.map(
    (line) => `${line.unit}|${line.award?.code ?? ''}|${line.status}`,
  );
  return [...units, ...awards.sort()].join('\n');
}
