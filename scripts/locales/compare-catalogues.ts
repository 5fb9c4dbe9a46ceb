import { leavesOf, say, usedIn } from './leaves';

/** Words that no Vietnamese text needs and hardly any English one goes without. */
const ENGLISH =
  /(?<![\p{L}\p{N}])(the|and|or|of|is|are|was|were|not|this|that|with|from|for|have|has|been|will|cannot|please|again|your|which|there)(?![\p{L}\p{N}])/iu;

/** Texts that are no words: the same in every language. */
const NO_WORDS = /^[\s\d\p{P}\p{S}]*$/u;

/**
 * What is wrong with the Vietnamese catalogue beside the English one. `alike`: keys whose texts may be
 * the same in both, such as names.
 */
export function compareCatalogues(
  vi: object,
  en: object,
  alike: ReadonlySet<string>,
): readonly string[] {
  const vietnamese = leavesOf(vi);
  const english = leavesOf(en);
  return [
    ...[...english.keys()].filter((key) => !vietnamese.has(key)).map((key) => `${key}: not in vi`),
    ...[...vietnamese.keys()].filter((key) => !english.has(key)).map((key) => `${key}: not in en`),
    ...[...vietnamese].flatMap(([key, leaf]) => {
      const other = english.get(key);
      if (other === undefined) return [];
      if (typeof leaf !== typeof other) return [`${key}: a text in one language, not in the other`];
      const [ours, theirs] = [say(leaf), say(other)];
      return [
        ...translated(key, ours, theirs, alike),
        ...ours.flatMap(({ text }) => leftOver(key, text)),
        ...sameParameters(key, usedIn(ours), usedIn(theirs)),
      ];
    }),
  ];
}

type Forms = ReturnType<typeof say>;

function translated(
  key: string,
  ours: Forms,
  theirs: Forms,
  alike: ReadonlySet<string>,
): readonly string[] {
  if (alike.has(key)) return [];
  const same = ours.some(
    ({ text }, form) => text === theirs[form]?.text && !NO_WORDS.test(withoutMarks(text)),
  );
  return same ? [`${key}: not translated`] : [];
}

function leftOver(key: string, text: string): readonly string[] {
  const word = ENGLISH.exec(withoutMarks(text))?.[1];
  return word === undefined ? [] : [`${key}: English left in vi (“${word}”)`];
}

function withoutMarks(text: string): string {
  return text.replace(/\u2042[^\u2042]*\u2042/g, '');
}

function sameParameters(
  key: string,
  ours: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): readonly string[] {
  const missing = [...theirs].filter((name) => !ours.has(name));
  const extra = [...ours].filter((name) => !theirs.has(name));
  return [
    ...missing.map((name) => `${key}: ${name} is used in en only`),
    ...extra.map((name) => `${key}: ${name} is used in vi only`),
  ];
}
