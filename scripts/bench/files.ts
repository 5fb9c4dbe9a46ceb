import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, officeVersion } from '../support/office';
import { writeClusters } from './cluster-files';
import { median, timed, timedThrice } from './measure';
import { readWithExcelTs, readWithSheetJs, readWithUs, unzipAll } from './peers/libraries';
import { pythonVersion, readWithPython } from './peers/python';
import { atLeast, ratio, type Goal, type Section } from './section';
import type { WholeRun } from './whole-run';

export const COUNTS = [63, 1000];
const GOAL_FILES = 1000;
const TIMES_OPENPYXL = 5;
const TURNS = 3;
/** LibreOffice converts so many of them; the rest is reckoned. */
const SAMPLE = 63;
const MEMORY_MB = 600;
const TEXT_LIMIT = 10_000_000;

interface Reader {
  readonly who: string;
  /** Null: it is not on this machine. */
  readonly seconds: number | null;
}

/** Scoring sheets from the file to the ranking, beside programs that merely read the same files. */
export async function benchFiles(files: number, quick: boolean): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-files-'));
  try {
    const clusters = await writeClusters(files, folder);
    const paths = clusters.flatMap((cluster) => cluster.paths);
    const all = paths.map((path) => new Uint8Array(readFileSync(path)));
    const unzip = await timedThrice(() => unzipAll(all));
    const turns = await readInTurns(all, quick ? null : folder);
    const read = median(turns.map(({ us }) => us));
    const whole = wholeRun(files, folder);
    const peers = quick ? [] : await peersOf(folder, paths, all, turns);
    const kilobytes = all.reduce((sum, { length }) => sum + length, 0) / 1024;
    const ours = whole.seconds - whole.inExcel;
    const line = (who: string, seconds: number): readonly string[] => [
      who,
      seconds.toFixed(2),
      ratio(seconds, read),
      ratio(seconds, whole.seconds),
    ];
    const absent = peers.filter(({ seconds }) => seconds === null).map(({ who }) => who);
    return {
      title: `${String(files)} scoring sheets`,
      about: `${kilobytes.toFixed(0)} KB, ${String(clusters.length)} clusters of up to 25 units × 60 criteria, each with a workbook of its own: nobody’s workbook holds a thousand units, and an office that has so many sheets has them by cluster.`,
      tables: [
        {
          headings: ['', 'seconds', 'our reading = 1', 'our whole run = 1'],
          rows: [
            line('unzip alone (fflate)', unzip),
            line('we read', read),
            line('we read, check and rank, without the embedded Excel', ours),
            line('we read, check and rank, the embedded Excel with it', whole.seconds),
            ...peers.flatMap(({ who, seconds }) => (seconds === null ? [] : [line(who, seconds)])),
          ],
        },
      ],
      notes: [
        `The whole run is importSubmissions and rankWorkbook, as the command line calls them, in a process of its own; its memory came to ${whole.memoryMb.toFixed(0)} MB.`,
        'The others merely read: they match, check and rank nothing.',
        'We and openpyxl: the middle of three times, in turns, for a machine that others use too slows both. Libraries of JavaScript: the middle of three times, in one process; pandas and LibreOffice: once, in a process of their own.',
        ...(quick ? ['Peers left out (--quick).'] : []),
        ...(absent.length > 0 ? [`Not on this machine: ${absent.join(', ')}.`] : []),
      ],
      goals: goalsOf(files, turns, whole),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds of one of us after the other. */
interface Turn {
  readonly us: number;
  /** Null: it is not on this machine, or was not asked for. */
  readonly openpyxl: number | null;
}

/** @param folder of the files; null: only we read them */
async function readInTurns(
  all: readonly Uint8Array[],
  folder: string | null,
): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const us = await timed(() => readWithUs(all));
    turns.push({
      us,
      openpyxl: folder === null ? null : readWithPython('openpyxl', folder, all.length),
    });
  }
  return turns;
}

function goalsOf(files: number, turns: readonly Turn[], whole: WholeRun): readonly Goal[] {
  if (files !== GOAL_FILES) return [];
  const times = turns.flatMap(({ us, openpyxl }) => (openpyxl === null ? [] : [openpyxl / us]));
  return [
    ...(times.length === TURNS
      ? [atLeast('our reading against openpyxl’s', median(times), TIMES_OPENPYXL, ' ×')]
      : []),
    {
      text: `memory of the whole run ≤ ${String(MEMORY_MB)} MB`,
      figure: `${whole.memoryMb.toFixed(0)} MB`,
      met: whole.memoryMb <= MEMORY_MB,
    },
  ];
}

function wholeRun(files: number, folder: string): WholeRun {
  const script = join(import.meta.dirname, 'whole-run.ts');
  const said = execFileSync(
    process.execPath,
    ['--import', 'tsx', script, String(files), join(folder, 'run')],
    { encoding: 'utf8', maxBuffer: TEXT_LIMIT },
  );
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as WholeRun;
}

async function peersOf(
  folder: string,
  paths: readonly string[],
  all: readonly Uint8Array[],
  turns: readonly Turn[],
): Promise<readonly Reader[]> {
  const openpyxl = turns.flatMap((turn) => turn.openpyxl ?? []);
  return [
    {
      who: `${pythonVersion('openpyxl') ?? 'openpyxl'} reads`,
      seconds: openpyxl.length > 0 ? median(openpyxl) : null,
    },
    {
      who: `${pythonVersion('pandas') ?? 'pandas'} reads`,
      seconds: readWithPython('pandas', folder, paths.length),
    },
    { who: 'SheetJS (@e965/xlsx) reads', seconds: await timedThrice(() => readWithSheetJs(all)) },
    {
      who: 'ExcelJS’s heir (excelts) reads',
      seconds: await timedThrice(() => readWithExcelTs(all)),
    },
    await office(paths, folder),
  ];
}

async function office(paths: readonly string[], folder: string): Promise<Reader> {
  const version = officeVersion();
  const sample = paths.slice(0, SAMPLE);
  const reckoned = sample.length < paths.length ? `, reckoned from ${String(SAMPLE)}` : '';
  const who = `${version ?? 'LibreOffice'} converts to CSV${reckoned}`;
  if (version === null) return { who, seconds: null };
  const seconds = await timed(() => convert(sample, 'csv', join(folder, 'csv')));
  return { who, seconds: (seconds * paths.length) / sample.length };
}
