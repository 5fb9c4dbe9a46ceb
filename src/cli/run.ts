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

/** One command, as typed; what it says goes to the console. */
export async function runThidua(argv: readonly string[]): Promise<ExitCode> {
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
