import { Failure, toFailure } from '../app/failure';
import { describeFailure } from '../app/describe';
import { wordsFor } from '../locales/words';
import { readArguments, type Arguments } from './arguments';
import { runCheck } from './check';
import { runDiff } from './diff';
import type { ExitCode } from './exit-code';
import { runInit } from './init';
import { runRank } from './rank';
import { runSeal } from './seal';
import { runSheets } from './sheets';
import { USAGE } from './usage';
import { UsageError } from './usage-error';
import { runVerify } from './verify';

const RUN: Readonly<Record<Arguments['command'], (args: Arguments) => Promise<ExitCode>>> = {
  init: runInit,
  sheets: runSheets,
  check: runCheck,
  rank: runRank,
  diff: runDiff,
  seal: runSeal,
  verify: runVerify,
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

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
