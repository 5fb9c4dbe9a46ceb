import { fold } from '../../../text/fold';
import { matchFolded } from '../../language/match';
import { parsed, unreadable } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';

const FROM = /^(?:xep loai|phan loai|class|classified) (?:tu|from|at least) (.+?)(?: tro len)?$/d;
const BARE = /^(?:xep loai|phan loai|class|classified) (.+)/d;

/** `xếp loại từ Tốt`: this class or a higher one. */
export const CLASS_FROM: ConditionKind = {
  kind: 'classFrom',
  label: 'xếp loại từ <loại>',
  example: 'xếp loại từ Tốt',
  parse(clause) {
    const [name] = matchFolded(clause, FROM) ?? [];
    if (name === undefined) {
      const [bare] = matchFolded(clause, BARE) ?? [];
      // Only this class, or this and every higher one?
      return bare === undefined ? null : unreadable('unknownWord', clause, `xếp loại từ ${bare}`);
    }
    return parsed(
      condition({
        kind: CLASS_FROM.kind,
        text: `xếp loại từ ${name}`,
        mentions: { classes: [name] },
        needs: { classification: true },
        holds: ({ classification, classNames }) => {
          const order = classNames.map(fold);
          const own = classification === null ? -1 : order.indexOf(fold(classification));
          const least = order.indexOf(fold(name));
          return own < 0 || least < 0 ? null : own <= least;
        },
      }),
    );
  },
};
