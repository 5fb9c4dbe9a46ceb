import { unitChecker } from '../../domain/checks/check-year';
import type { Finding, HandledFinding } from '../../domain/findings/finding';
import { differsFromSource } from '../../domain/gather/differs-from-source';
import { statisticsOf } from '../../domain/statistics/statistics';
import { evaluateYear } from '../../domain/year/evaluate';
import type { Outcome } from '../../domain/year/outcome';
import type { BookVersions } from '../../domain/regulation/versions/book-versions';
import type { CheckedYear, Year } from '../../domain/year/year';
import { figuresToAccept, withAccepted, type AcceptedProposal } from '../findings/accept-proposals';
import { conclusionFindings } from '../findings/conclusion-findings';
import { summaryFindings } from '../findings/summary-findings';
import { decisionFindings } from '../findings/decision-findings';
import { edgeFindings } from '../findings/edge-findings';
import { handle, type CheckMemory } from '../findings/handling';
import { nameIn } from '../book/name-in';
import { questionFindings } from '../questions/questions';
import type { BookState } from '../book/read-state';
import { mapInTurns, newFrame, rest } from '../../excel/turns';

/** The year checked and evaluated, with the proposals that were accepted on the way. */
export interface CheckedState {
  /** With the findings by which it was judged; those that the ranking brought up are not among them. */
  readonly year: CheckedYear;
  readonly findings: readonly HandledFinding[];
  readonly accepted: readonly AcceptedProposal[];
  readonly outcome: Outcome;
  readonly versions: BookVersions;
}

/** Accepting one value may bring up the next doubt about it; more turns than this are a mistake. */
const TURNS = 4;

export async function checkState(
  state: BookState,
  memory: CheckMemory,
  acceptAll: boolean,
  sources: readonly Finding[] = [],
): Promise<CheckedState> {
  const nameOf = nameIn(state.year);
  const carried = memory.carried.filter((found) => stillHolds(found, state.year));
  let { year } = state;
  let findings: readonly HandledFinding[] = [];
  const accepted: AcceptedProposal[] = [...state.accepted];
  const standing = [...state.regulationFindings, ...sources, ...carried];
  const check = async (of: Year): Promise<readonly HandledFinding[]> => {
    const found = await mapInTurns(of.units, unitChecker(of));
    return handle([...standing, ...found.flat()], memory, nameOf);
  };
  for (let turn = 0; turn < TURNS; turn += 1) {
    findings = await check(year);
    const next = figuresToAccept(findings, acceptAll);
    if (next.length === 0) break;
    accepted.push(...next);
    year = withAccepted(year, next);
  }
  const judged: CheckedYear = { ...year, findings };
  // Neither this nor what compares all units with each other can be done in turns.
  await newFrame();
  const outcome = evaluateYear(judged);
  await rest();
  const questions = await questionFindings(year, findings, outcome, check);
  await newFrame();
  const edges = handle(
    [
      ...edgeFindings(year, outcome),
      ...conclusionFindings(year, outcome),
      ...summaryFindings(state, year, outcome),
      ...differsFromSource(state.sources, year, outcome),
      ...decisionFindings(state, outcome),
      ...statisticsOf(year, outcome),
      ...questions,
    ],
    memory,
    nameOf,
  );
  const { versions } = state;
  return { year: judged, findings: [...findings, ...edges], accepted, outcome, versions };
}

/** A doubt about a file goes with the unit's sheet; one about no unit stays until it is handled. */
function stillHolds(found: Finding, year: Year): boolean {
  // Somebody decided between the two texts and wrote another one.
  if (found.kind === 'explanationDiffers' && found.unit !== null) {
    const claim = year.sheets.get(found.unit)?.claims.get(found.criterion ?? '');
    if (claim?.explanation !== found.raw) return false;
  }
  return found.unit === null || year.units.some((unit) => unit.code === found.unit);
}
