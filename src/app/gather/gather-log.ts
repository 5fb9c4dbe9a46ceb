import type { LogRow } from '../../excel/sheets/record';
import type { Words } from '../../locales/words';
import type { BookState } from '../book/read-state';
import type { GatherChange } from './gather-report';
import type { GatheredBook } from './plan-gather';
import { recordsOf } from './source-book';

/** More are counted, not listed: *Nhật ký* is to be read. */
const MOST_LISTED = 200;

/** Which books were taken, by their fingerprints, and what each says otherwise than before. */
export function gatherLog(
  state: BookState,
  taken: readonly GatheredBook[],
  changes: readonly GatherChange[],
  about: Pick<LogRow, 'time' | 'person'>,
  { gather }: Words,
): readonly LogRow[] {
  return taken.flatMap(({ source, status, mark, units }): readonly LogRow[] => {
    const [before] = recordsOf(source, state);
    const own = changes.filter(({ file }) => file === source.file);
    const row = { ...about, action: status === 'new' ? gather.logGathered : gather.logAgain };
    const more = own.length - MOST_LISTED;
    return [
      {
        ...row,
        subject: mark,
        before: before ? `${before.file} · ${before.fingerprint}` : '',
        after: `${source.file} · ${source.fingerprint}`,
        reason: gather.logBook(units.length, source.seal),
      },
      ...own.slice(0, MOST_LISTED).map((change) => ({
        ...row,
        subject: `${change.sheet} › ${change.about}`,
        before: change.before,
        after: change.after,
        reason: source.file,
      })),
      ...(more > 0
        ? [{ ...row, subject: mark, before: '', after: gather.more(more), reason: source.file }]
        : []),
    ];
  });
}
