import type { jsonReport } from '../../src/app/ranking/json-report';
import { readJson } from './expected';

/** What `--json` wrote. */
export type Report = ReturnType<typeof jsonReport>;
type Unit = Report['units'][number];

export function readReport(path: string): Report {
  return readJson(path) as Report;
}

export function unitIn({ units }: Report, code: string): Unit {
  const found = units.find((unit) => unit.code === code);
  if (!found) throw new Error(`no unit ${code} in the report`);
  return found;
}

export function finalOf(report: Report, unit: string, criterion: string): string | null {
  const { scores } = unitIn(report, unit);
  return scores.find((score) => score.criterion === criterion)?.final ?? null;
}

/** Codes of the findings about a unit, each once. */
export function findingsOn({ findings }: Report, unit: string): readonly string[] {
  return [...new Set(findings.filter((one) => one.unit === unit).map(({ code }) => code))].sort();
}
