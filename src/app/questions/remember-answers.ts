import { finding, type Finding } from '../../domain/findings/finding';
import { MEMORY_KINDS } from '../../domain/memory/memory-words';
import { shownAnswer } from '../../domain/memory/memory';
import { inExcel } from '../../excel/run';
import type { LogRow } from '../../excel/sheets/record';
import { idOfSheet } from '../../excel/read/inventory';
import { writeMarked } from '../../excel/write/begin-run';
import { asText } from '../../excel/write/as-text';
import { wordsFor } from '../../locales/words';
import { watchCell } from '../book/watch-cell';
import { nameIn } from '../book/name-in';
import { timeOf } from '../use-case/clock';
import { describeFinding, describePlace, shownFigure } from '../book/describe';
import { guardProtection } from '../book/guard-protection';
import { judgeAnswers, type UsableAnswer } from './judge-answers';
import { writeMemory } from './memory-rows';
import type { BookState } from '../book/read-state';
import type { UndoLog } from '../undo/undo-log';
import type { UseCaseOptions } from '../use-case/use-case';
import { appendLog } from '../book/append-log';

/**
 * Questions about files that the clerk answered in *Kiểm tra*: the answer goes into *Ghi nhớ*, the
 * score that waited for it into the unit's sheet, and the question goes. `changed`: the book has to be
 * read anew.
 */
export async function rememberAnswers(
  state: BookState,
  options: UseCaseOptions,
  undo: UndoLog,
): Promise<{ readonly changed: boolean; readonly findings: readonly Finding[] }> {
  const { usable, findings } = judgeAnswers(state);
  if (usable.length === 0) return { changed: false, findings };
  guardProtection(state.snapshot.inventory);
  const time = timeOf(options);
  await inExcel(async (session) => {
    const { inventory } = state.snapshot;
    undo.addScores(
      state,
      usable.flatMap(({ scores }) => scores),
    );
    await undo.goOn(session, state.snapshot, 'answers');
    const run = { what: 'answers', time, kept: undo.keeps, about: '' } as const;
    await writeMarked(session, inventory, run, async (writer) => {
      const { worksheets } = writer.context.workbook;
      await undo.write(writer, state);
      const owner = state.year.regulation.settings.text('clusterName');
      await appendLog(writer, state, logOf(usable, state, time, options), owner);
      const entries = usable.map(({ entry }) => entry);
      await writeMemory(writer, state, entries, time.slice(0, time.indexOf(' ')));
      for (const { place, value } of usable.flatMap(({ scores }) => scores)) {
        if (place.sheet === null || place.cell === null) continue;
        watchCell(writer, state, place);
        const written = typeof value === 'string' && value !== '' ? asText(value) : value;
        worksheets.getItem(idOfSheet(inventory, place.sheet)).getRange(place.cell).values = [
          [written],
        ];
        await writer.calls(1);
      }
      // A row without its code is no finding: it goes when *Kiểm tra* is written.
      for (const { row } of usable) {
        if (row.sheet === null || row.cell === null) continue;
        worksheets.getItem(idOfSheet(inventory, row.sheet)).getRange(row.cell).values = [['']];
        await writer.calls(1);
      }
    });
  }, options);
  return { changed: true, findings: [...findings, ...usable.flatMap(importAgain)] };
}

function logOf(
  usable: readonly UsableAnswer[],
  state: BookState,
  time: string,
  options: UseCaseOptions,
): readonly LogRow[] {
  const words = wordsFor(options.language ?? 'vi');
  const person = options.operator ?? state.year.regulation.settings.text('operator');
  const nameOf = nameIn(state.year);
  return usable.flatMap(({ question, entry, scores }) => [
    {
      time,
      person,
      action: words.report.log.remembered,
      subject: `${MEMORY_KINDS[entry.kind]} · ${entry.seen}`,
      before: '',
      after: entry.said,
      reason: describePlace(question.place),
    },
    ...scores.map(({ criterion, place, value, before }): LogRow => ({
      time,
      person,
      action: words.report.log.accepted,
      subject: [nameOf(question.unit), criterion, describePlace(place)].join(' · '),
      before,
      after: typeof value === 'number' ? shownFigure(String(value), words) : value,
      reason: describeFinding(question, words),
    })),
  ]);
}

/** What is understood from now on was not when the file was read. */
function importAgain({ again, question, entry }: UsableAnswer): readonly Finding[] {
  if (!again) return [];
  const { unit, place } = question;
  const file = place.file ?? place.sheet ?? '';
  return [
    finding({
      kind: 'importAgain',
      unit,
      place: { ...place, cell: null },
      raw: entry.seen,
      params: { answer: shownAnswer(entry), file },
    }),
  ];
}
