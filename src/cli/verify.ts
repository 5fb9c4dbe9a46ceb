import { describeSeal, describeDifference } from '../app/seal/describe-seal';
import { verifySeal } from '../app/seal/verify-seal';
import type { SealJudgement } from '../app/seal/judge-seal';
import { wordsFor } from '../locales/words';
import type { Arguments } from './arguments';
import type { ExitCode } from './exit-code';
import { guardOutput, writeBytes } from './files';
import { printTable } from './print-table';
import { openExcel } from './session';

const EXIT: Readonly<Record<SealJudgement['state'], ExitCode>> = {
  same: 0,
  broken: 1,
  none: 2,
  unreadable: 2,
};

/** Whether the workbook is as it was sealed; every cell that is not is named. Nothing is written. */
export async function runVerify({ input, json, force, language }: Arguments): Promise<ExitCode> {
  if (json !== undefined) guardOutput(json, [input], force);
  await openExcel(input, language);
  const judged = await verifySeal({ language });
  const words = wordsFor(language);
  console.log(describeSeal(judged, words));
  const lines =
    judged.state === 'broken'
      ? judged.differences.map((one) => describeDifference(one, words))
      : [];
  if (lines.length > 0) {
    const { cli, seal } = words;
    printTable(
      [cli.change, seal.part, seal.place, cli.before, cli.after],
      lines.map(({ kind, what, place, before, after }) => [kind, what, place, before, after]),
    );
  }
  if (json !== undefined) writeBytes(json, `${JSON.stringify(jsonOf(judged), null, 2)}\n`);
  return EXIT[judged.state];
}

/** Machine's view: ids of sheets and columns are those of the code; values as they were sealed. */
function jsonOf(judged: SealJudgement) {
  return { schemaVersion: 1, ...judged };
}
