import { VOTES_SHEET } from '../../domain/book/sheets/votes';
import type { AwardTier } from '../../domain/awards/award-tier';
import { openVotes } from '../../domain/awards/votes/open-votes';
import { SETTINGS } from '../../domain/settings/settings';
import { inExcel } from '../../excel/run';
import { votesSheet, type VoteRow } from '../../excel/sheets/votes';
import { endMarked, writeMarked } from '../../excel/write/begin-run';
import type { Writer } from '../../excel/write/writer';
import { wordsFor } from '../../locales/words';
import { appendLog } from '../book/append-log';
import { guardProtection } from '../book/guard-protection';
import { nameIn } from '../book/name-in';
import { readChecked } from '../book/read-checked';
import { writeTable } from '../book/write-book';
import { timeOf } from '../use-case/clock';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';

/**
 * Rows of *Kết quả suy tôn* for what is still to be voted on: matter, unit and way of voting. What was
 * counted only the committee knows; done again, nothing is added.
 *
 * @returns how many rows were added
 */
export async function prepareVotes(options: UseCaseOptions = {}): Promise<number> {
  try {
    const { state, checked } = await readChecked(options);
    const { year, outcome } = checked;
    const { settings } = year.regulation;
    const nameOf = nameIn(year);
    const { choices } = SETTINGS.voteMethod;
    const methodOf = ({ voteMethod }: AwardTier): string =>
      voteMethod ? choices[voteMethod] : settings.text('voteMethod');
    const wanted = openVotes(year, outcome).flatMap(({ unit, award, matter, recorded }) =>
      matter === null || recorded ? [] : [{ matter, unit: nameOf(unit), method: methodOf(award) }],
    );
    const added = wanted.filter(
      (row, index) =>
        wanted.findIndex(({ matter, unit }) => matter === row.matter && unit === row.unit) ===
        index,
    );
    const { inventory } = state.snapshot;
    if (added.length === 0) {
      await inExcel((session) => endMarked(session, inventory, 'votes'), options);
      return 0;
    }
    guardProtection(inventory);
    const owner = settings.text('clusterName');
    const words = wordsFor(options.language ?? 'vi');
    const time = timeOf(options);
    const write = async (writer: Writer): Promise<void> => {
      const standing = state.snapshot.tables.get(VOTES_SHEET.id)?.values ?? [];
      // The table of a new workbook has one blank row.
      const filled = standing.map((cells) => cells.some((cell) => cell !== ''));
      const before = standing.slice(0, filled.lastIndexOf(true) + 1).map((): VoteRow => null);
      const row = {
        time,
        person: options.operator ?? settings.text('operator'),
        action: words.run.logVotesPrepared,
        subject: VOTES_SHEET.sheetName,
        before: '',
        after: words.run.voteRows(added.length),
        reason: '',
      };
      await appendLog(writer, state, [row], owner);
      await writeTable(writer, state, votesSheet([...before, ...added], owner));
    };
    const run = { what: 'votes', time, kept: false, about: '' } as const;
    await inExcel((session) => writeMarked(session, inventory, run, write), options);
    return added.length;
  } catch (error) {
    throw toFailure(error);
  }
}
