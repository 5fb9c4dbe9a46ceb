import { countDecisions } from '../../domain/awards/council/council-decision';
import { holdsEverybody, severityOf } from '../../domain/findings/catalogue';
import { isBlocking } from '../../domain/findings/status';
import type { SchemaId } from '../../domain/book/schemas';
import { isHalfYear } from '../../domain/settings/period';
import { isProgressOnly } from '../../domain/year/awards-of-period';
import { rowText } from '../../domain/book/table';
import { readBook, type BookSnapshot } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import { reportWords } from '../../locales/parts/report';
import { toFailure } from '../use-case/failure';
import { cutOffsOf } from './cut-offs';
import { homeUnits } from './home-units';
import type { Home, HomeStep, HomeUnit } from './home.types';
import { isClusterWorkbook } from '../book/read-state';
import { checkedBook } from '../book/read-checked';
import { decisionsOf } from '../ranking/kept-decisions';
import { staleResults } from '../ranking/stale-results';
import { scoringSheets } from '../import/scoring-sheets';
import type { UseCaseOptions } from '../use-case/use-case';

const NOTHING: Home = {
  recognised: false,
  clusterName: '',
  year: '',
  half: false,
  progressOnly: false,
  units: [],
  criteria: 0,
  severalClusters: false,
  regulationErrors: 0,
  errors: 0,
  warnings: 0,
  pendingSheets: [],
  ranked: false,
  decisions: countDecisions([]),
  hasPact: false,
  rankedAt: null,
  outOfDate: false,
  watched: [],
  cutOffs: [],
  culture: undefined,
  next: 'create',
};

/** The state of the open workbook; three requests, one more where a seal is broken; nothing is written. */
export async function readHome(options: UseCaseOptions = {}): Promise<Home> {
  try {
    const snapshot = await readInExcel(readBook, options);
    const { begun, culture } = snapshot.inventory;
    const cutOffs = cutOffsOf(begun);
    if (!isClusterWorkbook(snapshot)) return { ...NOTHING, cutOffs, culture };
    const { read, state, checked } = await checkedBook(snapshot, options);
    const { findings, outcome, year } = checked;
    const { settings, leaves } = year.regulation;
    const summary = snapshot.tables.get('TongHop')?.table.rows ?? [];
    const ranked = summary.some(({ cells }) => typeof cells.rank?.value === 'number');
    const units = homeUnits(year, outcome, findings);
    const pendingSheets = scoringSheets(state).map((entry) => entry.name);
    const regulationErrors = findings.filter(
      (found) => holdsEverybody(found.kind) && isBlocking(found),
    ).length;
    const home = {
      recognised: true,
      clusterName: settings.text('clusterName'),
      year: settings.text('year'),
      half: isHalfYear(settings),
      progressOnly: isProgressOnly(year.regulation),
      units,
      criteria: leaves.length,
      severalClusters: settings.choice('bookScope') === 'many',
      regulationErrors,
      errors: findings.filter(isBlocking).length,
      warnings: findings.filter((found) => severityOf(found.kind) === 'warning').length,
      pendingSheets,
      ranked,
      decisions: countDecisions(decisionsOf(state)),
      hasPact: snapshot.tables.has('GiaoUoc'),
      rankedAt: ranked ? lastRun(snapshot) : null,
      outOfDate: ranked && staleResults(read, checked),
      watched: watchedSheets(snapshot),
      cutOffs,
      culture,
    };
    return { ...home, next: nextStep(home) };
  } catch (error) {
    throw toFailure(error);
  }
}

/** Sheets of results are written by the ranking; in *Kiểm tra* decisions wait for the next one. */
const RESULTS: ReadonlySet<SchemaId> = new Set(['TongHop', 'DeNghi', 'NhatKy', 'NiemPhong']);

function watchedSheets({ inventory: { ours, unitSheets } }: BookSnapshot): readonly string[] {
  const tables = [...ours].filter(([id]) => !RESULTS.has(id)).map(([, entry]) => entry);
  return [...tables, ...unitSheets.values()].map(({ id }) => id);
}

/** The last ranking that changed something, as *Nhật ký* has it. */
function lastRun(snapshot: BookSnapshot): string | null {
  const actions = [reportWords('vi'), reportWords('en')].map((words) => words.log.ranked);
  const runs = (snapshot.tables.get('NhatKy')?.table.rows ?? []).filter((row) =>
    actions.includes(rowText(row, 'action')),
  );
  const last = runs.at(-1);
  return last ? rowText(last, 'time') : null;
}

function nextStep(home: {
  readonly regulationErrors: number;
  readonly errors: number;
  readonly units: readonly HomeUnit[];
  readonly pendingSheets: readonly string[];
  readonly ranked: boolean;
}): HomeStep {
  if (home.regulationErrors > 0) return 'regulation';
  const received = home.units.filter((unit) => unit.received).length;
  if (received === 0 && home.pendingSheets.length === 0) return 'import';
  if (!home.ranked || home.pendingSheets.length > 0) return 'rank';
  // A vote whose count is wrong is no unit's error, and no award is to be proposed by it.
  if (home.errors > 0) return received < home.units.length ? 'import' : 'fix';
  return 'propose';
}
