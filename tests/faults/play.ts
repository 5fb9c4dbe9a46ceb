import { toFailure, type Failure } from '../../src/app/use-case/failure';
import type { UseCaseOptions } from '../../src/app/use-case/use-case';
import { sayFailure } from '../../src/locales/say-failure';
import { wordsFor } from '../../src/locales/words';
import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { FakeClock } from './clock';
import type { Disturbance } from './disturbances';
import { ownThings } from './own-things';
import { differences, portraitOf, type Portrait } from './portrait';
import { NOW, openCopy, within } from './stages';
import type { UseCase } from './use-cases';

export interface Weather {
  /** Bytes of writing sent together; undefined: as the product does it. */
  readonly requestBytes?: number;
}

/** A use case that nothing disturbed. */
export interface Undisturbed {
  readonly requests: number;
  readonly portrait: Portrait;
}

/** What one case came to; `lost`, `unsaid` and `open` are empty where all is well. */
export interface Verdict {
  readonly failed: string | null;
  readonly lost: readonly string[];
  /** What is wrong with what the person was told. */
  readonly unsaid: readonly string[];
  /** Where the workbook is otherwise than after an undisturbed run, once the next one has ended. */
  readonly open: readonly string[];
  /** Not converged after one more run, but after a second one. */
  readonly twice: boolean;
}

const clock = new FakeClock();

async function attempt(work: Promise<unknown>): Promise<Failure | null> {
  return clock.until(
    work.then(
      () => null,
      (error: unknown) => toFailure(error),
    ),
  );
}

async function timed<T>(work: () => Promise<T>): Promise<T> {
  clock.install();
  try {
    return await work();
  } finally {
    clock.uninstall();
  }
}

export async function undisturbed(
  useCase: UseCase,
  weather: Weather,
  change?: (excel: EmbeddedExcel) => boolean,
): Promise<Undisturbed | null> {
  const excel = await openCopy(useCase.start);
  if (change && !change(excel)) return null;
  return within(excel, () =>
    timed(async () => {
      await attempt(useCase.run({ ...NOW, ...weather } as UseCaseOptions));
      const requests = excel.traffic.log.filter(({ cleanup }) => !cleanup).length;
      excel.calculate();
      return { requests, portrait: portraitOf(excel.workbook) };
    }),
  );
}

export async function play(
  useCase: UseCase,
  disturbance: Disturbance,
  request: number,
  wanted: Portrait,
  weather: Weather,
): Promise<Verdict> {
  const excel = await openCopy(useCase.start);
  const stop = new AbortController();
  const { change, fault, mend } = disturbance;
  if (change) {
    excel.faults.onRequest(request, {
      kind: 'change',
      run: () => {
        change(excel);
      },
    });
  }
  if (fault) excel.faults.onRequest(request, fault(excel, stop));
  const own = new Set(ownThings(excel.workbook));
  const options = { ...NOW, ...weather } as UseCaseOptions;
  return within(excel, () =>
    timed(async () => {
      const failure = await attempt(useCase.run({ ...options, signal: stop.signal }));
      excel.faults.clear();
      mend?.(excel);
      await clock.until(quiet());
      const lost = missing(own, excel);
      const unsaid = failure ? wrongWords(failure) : [];
      const again = async (): Promise<readonly string[]> => {
        const refused = await attempt(useCase.run(options));
        if (refused && useCase.instead) await attempt(useCase.instead(refused, options));
        excel.calculate();
        return differences(wanted, portraitOf(excel.workbook));
      };
      excel.calculate();
      const first = failure ? null : differences(wanted, portraitOf(excel.workbook));
      let open = first ?? (await again());
      const second = open.length > 0;
      if (second) {
        const later = await again();
        if (later.length === 0) open = later;
      }
      return {
        failed: failure?.kind ?? null,
        lost: [...lost, ...missing(own, excel)],
        unsaid,
        open,
        twice: second && open.length === 0,
      };
    }),
  );
}

/** Long enough for a request that waited for the end of typing. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

function missing(own: ReadonlySet<string>, excel: EmbeddedExcel): readonly string[] {
  const now = ownThings(excel.workbook).map((thing) => thing.replace(' (mới): ', ': '));
  const sheets = new Set(excel.workbook.sheets.map(({ name }) => name.replace(' (mới)', '')));
  // Who deletes a sheet deletes what stood on it.
  return [...own].filter(
    (thing) => !now.includes(thing) && sheets.has(thing.slice(0, thing.indexOf(': '))),
  );
}

/** Host's words in the sentence that the person reads. */
const RAW = /Exception|Error|\b[A-Z][a-z]+[A-Z][a-zA-Z]+\b|undefined|\[object/;

function wrongWords(failure: Failure): readonly string[] {
  const { text } = sayFailure(failure, wordsFor('vi'));
  return RAW.test(text) || text.length < 20 ? [`${failure.kind}: ${text}`] : [];
}
