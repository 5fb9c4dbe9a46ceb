import { wordsFor, type Words } from '../../locales/words';

/** What a run wrote, in each of two languages: the literals around its parameters. */
interface Phrase {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

type Said = (words: Words, param: (name: string) => string) => string;

/** Around the name of a parameter; in no text of a cell. */
const MARK = '\u0001';
/** Between the reasons of one line. */
const BETWEEN = '; ';
/** Stands for a count while a phrase is taken apart. */
const COUNT = 987_654_321;
const OTHER_COUNT = COUNT + 1;

/** *Ghi chú* of *Tổng hợp* in the words of Vietnamese, whichever language it was written in. */
export function noteInVietnamese(text: string): string {
  return translate(text, NOTES);
}

/** *Lý do* of *Đề nghị khen thưởng*, likewise. */
export function reasonsInVietnamese(text: string): string {
  return text
    .split(BETWEEN)
    .map((part) => translate(part, REASONS))
    .join(BETWEEN);
}

/** *Số phiếu đồng ý (tỷ lệ)*: `5/8 (62.5%)` is `5/8 (62,5%)`. */
export function votesInVietnamese(text: string): string {
  return text.replace(/(\d)\.(?=\d)/g, '$1,');
}

const NOTES = phrasesOf([
  ({ report }, p) => report.proposed(p('a')),
  ({ report }, p) => report.undecided(p('a')),
  ({ report }, p) => report.rankOpen(p('a')),
  ({ report }, p) => report.classOpen(p('a')),
  ({ report }, p) => report.notRankedNote(p('a')),
  ({ report }) => report.notRankedNote(''),
  // Both before either: what stands between would be taken for a count.
  ({ report }, p) => blocked(report, { own: COUNT, common: OTHER_COUNT }, p),
  ({ report }, p) => blocked(report, { own: COUNT, common: 0 }, p),
  ({ report }, p) => blocked(report, { own: 0, common: OTHER_COUNT }, p),
  ({ report }, p) => blocked(report, { own: 0, common: 0 }, p),
]);

function blocked(
  report: Words['report'],
  errors: Parameters<Words['report']['blockedNote']>[0],
  p: (name: string) => string,
): string {
  return report
    .blockedNote(errors)
    .replace(String(COUNT), p('a'))
    .replace(String(OTHER_COUNT), p('b'));
}

const REASONS = phrasesOf(
  Object.keys(wordsFor('vi').report.reasons).flatMap((key): Said[] => {
    const say: Said = ({ report: { reasons } }, p) => reasons[key as keyof typeof reasons](p);
    // The basis of a decision is not always known.
    return [say, (words, p) => say(words, (name) => (name === 'basis' ? '' : p(name)))];
  }),
);

function phrasesOf(said: readonly Said[]): readonly Phrase[] {
  const param = (name: string): string => `${MARK}${name}${MARK}`;
  return said.flatMap((say): Phrase[] => {
    const [from, to] = [say(wordsFor('en'), param), say(wordsFor('vi'), param)].map((text) =>
      text.split(BETWEEN).map((part) => part.split(MARK)),
    );
    return (from ?? []).map((part, at) => ({ from: part, to: to?.[at] ?? part }));
  });
}

function translate(text: string, phrases: readonly Phrase[]): string {
  for (const { from, to } of phrases) {
    const params = match(text, from);
    if (params) return to.map((piece, at) => (at % 2 === 0 ? piece : params.get(piece))).join('');
  }
  return text;
}

/** Pieces: literal, name, literal, name, … Each literal is looked for once, from the left. */
function match(text: string, pieces: readonly string[]): ReadonlyMap<string, string> | null {
  const params = new Map<string, string>();
  const first = pieces[0] ?? '';
  if (!text.startsWith(first)) return null;
  let at = first.length;
  for (let index = 1; index < pieces.length; index += 2) {
    const literal = pieces[index + 1] ?? '';
    const last = index + 2 >= pieces.length;
    const end = last ? text.length - literal.length : text.indexOf(literal, at);
    if (end < at || !text.startsWith(literal, end)) return null;
    params.set(pieces[index] ?? '', text.slice(at, end));
    at = end + literal.length;
  }
  return at === text.length ? params : null;
}
