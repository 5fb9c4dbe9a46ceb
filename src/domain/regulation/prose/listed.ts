import type { Mention, Statement } from './statement';
import type { Wording } from './wording';

/** What a list gives points for: `giải Nhất 5 điểm, giải Nhì 4 điểm`. */
export interface Listed {
  readonly mention: Mention;
  readonly label: Wording;
}

const BULLET = /^(?:[a-zđ0-9]{1,2}\) ?|va |neu |con (?!lai)|hoac )+/u;

/** The list of a statement that is nothing but one; null where it says more, or less than two things. */
export function readList({ mentions }: Statement): readonly Listed[] | null {
  const items = mentions.filter(({ role }) => role !== 'maximum');
  if (items.length < 2 || !items.every(({ role, from }) => role === 'points' && from === null)) {
    return null;
  }
  return items.map((mention) => ({ mention, label: withoutBullet(mention.label) }));
}

function withoutBullet(label: Wording): Wording {
  return label.slice(BULLET.exec(label.folded)?.[0].length ?? 0).trim();
}

/** The first label of a list also holds the criterion's title: what stands after the last separator. */
export function lastPart(label: Wording): Wording {
  const { folded } = label;
  const marks = [';', ':', '\n', '(', '.'].map((mark) => folded.lastIndexOf(mark));
  const at = Math.max(...marks, folded.lastIndexOf(' - '));
  return at < 0 ? label : withoutBullet(label.slice(at + 1).trim());
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function wordCount({ folded }: Wording): number {
  return folded === '' ? 0 : folded.split(' ').length;
}
