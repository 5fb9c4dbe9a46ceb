import { toFailure, type Failure } from '../../src/app/use-case/failure';
import type { UseCaseOptions } from '../../src/app/use-case/use-case';
import { sayFailure } from '../../src/locales/say-failure';
import { wordsFor } from '../../src/locales/words';
import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { FakeClock } from './clock';
import type { Disturbance } from './disturbances';
import { MINE, ownThings } from './own-things';
import { differences, portraitOf, withoutMoved, type Portrait } from './portrait';
import { NOW, openCopy, within } from './stages';
import type { UseCase } from './use-case';

export interface Weather {
  /** Bytes of writing sent together; undefined: as the product does it. */
  readonly requestBytes?: number;
}

/** A use case that nothing disturbed. */
export interface Undisturbed {
  readonly requests: number;
  readonly portrait: Portrait;
  /** What was the person's own before, as far as it is still there. */
  readonly own: readonly string[];
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
  const own = ownThings(excel.workbook);
  if (change && !change(excel)) return null;
  return within(excel, () =>
    timed(async () => {
      const options = { ...NOW, ...weather } as UseCaseOptions;
      await attempt(useCase.run(options));
      const requests = excel.traffic.log.filter(({ cleanup }) => !cleanup).length;
      if (useCase.then) await attempt(useCase.then(options));
      excel.calculate();
      const now = ownThings(excel.workbook).map(asNamedBefore);
      return {
        requests,
        portrait: portraitOf(excel.workbook),
        own: own.filter((thing) => now.includes(thing)),
      };
    }),
  );
}

/** A person's change that takes away what the use case works on: there is no one right end. */
const UNDEFINED = /^deleted/;

export async function play(
  useCase: UseCase,
  disturbance: Disturbance,
  request: number,
  wanted: Undisturbed,
  weather: Weather,
): Promise<Verdict> {
  const excel = await openCopy(useCase.start);
  const stop = new AbortController();
  const { change, fault, mend, name } = disturbance;
  if (change) {
    excel.faults.onRequest(request, {
      kind: 'change',
      run: () => {
        change(excel);
      },
    });
  }
  if (fault) excel.faults.onRequest(request, fault(excel, stop));
  const options = { ...NOW, ...weather } as UseCaseOptions;
  const present = (): Portrait => {
    excel.calculate();
    return portraitOf(excel.workbook);
  };
  // Who was stopped half way has said more in the journal than who was not.
  const compare = (one: Portrait, other: Portrait): readonly string[] =>
    change
      ? differences(withoutMoved(one, MINE), withoutMoved(other, MINE)).filter(
          (line) => !line.startsWith('Nhật ký') && !line.startsWith('(order)'),
        )
      : differences(one, other);
  return within(excel, () =>
    timed(async () => {
      const failure = await attempt(useCase.run({ ...options, signal: stop.signal }));
      excel.faults.clear();
      mend?.(excel);
      await clock.until(quiet());
      const lost = missing(wanted.own, excel);
      const unsaid = failure ? wrongWords(failure) : [];
      const once = async (): Promise<Portrait> => {
        const refused = await attempt(useCase.run(options));
        if (refused && useCase.instead) await attempt(useCase.instead(refused, options));
        if (useCase.then) await attempt(useCase.then(options));
        return present();
      };
      const stopped = failure !== null || stop.signal.aborted;
      const half = present();
      if (!stopped && useCase.then) await attempt(useCase.then(options));
      let open = stopped && !useCase.once ? ['not looked at'] : compare(wanted.portrait, present());
      const { admits } = useCase;
      if (!stopped && change && open.length > 0 && admits && (await clock.until(admits()))) {
        open = [];
      }
      const twice = open.length > 0 && !stopped;
      let last = half;
      const turns = useCase.once && !UNDEFINED.test(name) ? 1 : 2;
      for (let turn = 0; turn < turns && open.length > 0; turn += 1) {
        const before = last;
        last = await once();
        open = compare(wanted.portrait, last);
        if (turn > 0 && UNDEFINED.test(name)) open = compare(before, last);
      }
      return {
        failed: failure?.kind ?? null,
        lost: [...lost, ...missing(wanted.own, excel)],
        unsaid,
        open,
        twice: twice && open.length === 0,
      };
    }),
  );
}

/** Long enough for a request that waited for the end of typing. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

function asNamedBefore(thing: string): string {
  return thing.replace(' (mới): ', ': ');
}

function missing(own: readonly string[], excel: EmbeddedExcel): readonly string[] {
  const now = ownThings(excel.workbook).map(asNamedBefore);
  return own.filter((thing) => !now.includes(thing));
}

/** Host's words in the sentence that the person reads. */
const RAW = /Exception|Error|\b[A-Z][a-z]+[A-Z][a-zA-Z]+\b|undefined|\[object/;

function wrongWords(failure: Failure): readonly string[] {
  const { text } = sayFailure(failure, wordsFor('vi'));
  return RAW.test(text) || text.length < 20 ? [`${failure.kind}: ${text}`] : [];
}
