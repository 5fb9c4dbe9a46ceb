import type { Finding } from '../../domain/findings/finding';
import { readBook } from '../../excel/read/book';
import { inExcel, readInExcel } from '../../excel/run';
import { wordsFor, type Words } from '../../locales/words';
import { guardProtection } from '../book/guard-protection';
import { isClusterWorkbook, readState, type BookState } from '../book/read-state';
import { makeSheets } from '../create/create-workbook';
import type { OfferedFile } from '../import/read-submissions';
import { unreadableFile } from '../import/unreadable-file';
import { rankWorkbook } from '../ranking/rank-workbook';
import { Failure, toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';
import type { GatheredFile, GatherReport } from './gather-report';
import { planGather, type GatheredBook, type GatherPlan } from './plan-gather';
import { provinceTemplate } from './province-template';
import { readSource } from './read-source';
import { clustersOf, type SourceReading } from './source-book';
import { writeGathered } from './write-gathered';

/**
 * The clusters' own books → one book of several clusters, in the open workbook: an empty one becomes
 * it, one that was gathered before is brought up to date. What follows – ranking, papers, seal – works
 * on it as on any other book; the ranking follows at once.
 */
export async function gatherBooks(
  files: readonly OfferedFile[],
  options: UseCaseOptions = {},
): Promise<GatherReport> {
  const words = wordsFor(options.language ?? 'vi');
  const progress = options.onProgress ?? (() => undefined);
  try {
    const open = await openProvince(options);
    const readings: SourceReading[] = [];
    for (const [index, file] of files.entries()) {
      options.signal?.throwIfAborted();
      progress({ phase: 'reading', done: index, total: files.length });
      readings.push(await readOffered(file, words));
    }
    const books = readings.flatMap((reading) => ('book' in reading ? [reading.book] : []));
    const plan = planGather(books, open, words);
    const refused = [
      ...readings.flatMap((reading) => ('refused' in reading ? reading.refused : [])),
      ...plan.refused,
    ];
    const report = files.map(({ name }) => reportFile(name, readings, plan));
    if (plan.taken.length === 0 && open === null) {
      return { files: report, changes: [], sources: new Map(), ranked: null };
    }
    progress({ phase: 'writing', done: 0, total: 1 });
    const state = open ?? (await newProvince(plan.taken, options));
    const changes = await inExcel(
      (session) =>
        writeGathered(session, { state, plan, refused, files: files.map(nameOf), options }),
      options,
    );
    const sources = sourcesOf(open, plan);
    return { files: report, changes, sources, ranked: await rankWorkbook(options) };
  } catch (error) {
    throw toFailure(error);
  }
}

function sourcesOf(open: BookState | null, { taken }: GatherPlan): ReadonlyMap<string, string> {
  return new Map([
    ...(open?.sources ?? []).map(({ unit, file }) => [unit, file] as const),
    ...taken.flatMap(({ source, units }) =>
      units.map(({ unit }) => [unit.code, source.file] as const),
    ),
  ]);
}

async function readOffered({ name, bytes }: OfferedFile, words: Words): Promise<SourceReading> {
  const opened = await bytes().catch(() => null);
  if (!opened) return { file: name, refused: [unreadableFile(name, 'notOpened')] };
  return readSource({ name, bytes: opened }, words);
}

function nameOf({ name }: OfferedFile): string {
  return name;
}

/** Null: the open workbook is none yet. */
async function openProvince(options: UseCaseOptions): Promise<BookState | null> {
  const snapshot = await readInExcel(readBook, options);
  // One that was cut off while it was made is made first.
  const halfMade = snapshot.inventory.begun.some(({ what }) => what === 'creation');
  if (halfMade || !isClusterWorkbook(snapshot)) return null;
  const state = await readState(snapshot, new Map());
  if (state.year.regulation.settings.choice('bookScope') !== 'many') {
    throw new Failure('notSeveralClusters');
  }
  guardProtection(snapshot.inventory);
  return state;
}

async function newProvince(
  taken: readonly GatheredBook[],
  options: UseCaseOptions,
): Promise<BookState> {
  await makeSheets(provinceTemplate(taken), options);
  return await readState(await readInExcel(readBook, options), new Map());
}

function reportFile(
  file: string,
  readings: readonly SourceReading[],
  { taken, refused }: GatherPlan,
): GatheredFile {
  const reading = readings.find((one) => one.file === file);
  const book = reading && 'book' in reading ? reading.book : null;
  const own = taken.find(({ source }) => source.file === file);
  const unread = reading && 'refused' in reading ? reading.refused : [];
  const left = [...unread, ...refused.filter(({ place }) => place.file === file)];
  const open: readonly Finding[] = reading && 'book' in reading ? reading.findings : [];
  return {
    file,
    status: own?.status ?? 'refused',
    clusters: book ? clustersOf(book) : [],
    units: book?.state.roster.length ?? 0,
    fingerprint: book?.fingerprint ?? '',
    seal: book?.seal ?? '',
    findings: own ? open : left,
  };
}
