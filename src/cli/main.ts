import { Failure, toFailure } from '../app/use-case/failure';
import { describeFailure } from '../app/book/describe';
import { wordsFor } from '../locales/words';
import { readArguments, type Arguments } from './arguments';
import { runCheck } from './check';
import { runDiff } from './diff';
import { runExplain } from './explain';
import type { ExitCode } from './exit-code';
import { runGather } from './gather';
import { runInit } from './init';
import { runNext } from './next';
import { runNotices } from './notices';
import { runPapers } from './papers';
import { runRank } from './rank';
import { runSeal } from './seal';
import { runSheets } from './sheets';
import { USAGE } from './usage';
import { UsageError } from './usage-error';
import { runVerify } from './verify';

const RUN: Readonly<Record<Arguments['command'], (args: Arguments) => Promise<ExitCode>>> = {
  init: runInit,
  sheets: runSheets,
  notices: runNotices,
  check: runCheck,
  rank: runRank,
  explain: runExplain,
  diff: runDiff,
  papers: runPapers,
  seal: runSeal,
  verify: runVerify,
  next: runNext,
  gather: runGather,
};

async function main(argv: readonly string[]): Promise<ExitCode> {
  let args: Arguments | null = null;
  try {
    args = readArguments(argv);
    if (args === null) {
      console.log(USAGE);
      return 0;
    }
    return await RUN[args.command](args);
  } catch (error) {
    if (error instanceof UsageError) console.error(error.message);
    else {
      const failure = error instanceof Failure ? error : toFailure(error);
      console.error(describeFailure(failure, wordsFor(args?.language ?? 'vi')));
    }
    return 2;
  }
}

/** The reader of a pipe may have seen enough (`| head`): the work goes on, its files are written. */
function goOnWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

process.stdout.on('error', goOnWithoutReader);
process.stderr.on('error', goOnWithoutReader);

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
