import { finding, type Finding } from '../../../domain/findings/finding';
import { fold, tidy, words } from '../../../domain/text/fold';
import { isOneSlip } from '../../../domain/text/likeness';
import type { Unit } from '../../../domain/units/unit';
import { KnownWords } from '../criteria/known-words';
import type { HeadLine } from '../identity/head-lines';

/** `Cụm thi đua số 3`, `Khối II`: clusters that are counted. */
const COUNTED = /\b(cum|khoi)(?: thi dua)?(?: so)? (\d{1,2}|[ivx]{1,5})\b/;
/** `Cụm thi đua các tỉnh miền Trung`, on a line of its own; what is said of the year is left out. */
const NAMED =
  /^\W*(?:(?:ten|cac don vi|don vi)\W+)?(?:thuoc )?(?!(?:cum|khoi)\W+(?:thi dua\W+)?(?:truong|pho|va|gom|bao gom)\b)(?:cum\W+(?:thi dua\W+)?|khoi\W+(?:thi dua\W+|(?=cac\b)))([^([:;]+?)(?: nam (?:hoc )?20\d\d.*)?(?:[([:;].*)?$/;
/** A title that begins with the cluster goes on about something else. */
const TITLE = /\b(?:phieu|bang|cham|bao cao|to chuc|hoat dong)\b/;
/** Words that many clusters share, or that one of two writers leaves out. */
const COMMON = new Set(
  words(
    'các tỉnh thành phố và thuộc vùng khu vực miền phía huyện xã phường quận đơn vị cơ quan sở ban ngành cụm khối thi đua số',
  ),
);

/** Another cluster than the sheet's own is named in its head (domain row 29). */
export function checkCluster(
  lines: readonly HeadLine[],
  expected: string,
  members: readonly Unit[],
): readonly Finding[] {
  const counted = COUNTED.exec(fold(expected));
  const others = counted ? otherNumbers(lines, counted) : otherNames(lines, expected, members);
  const [first] = others;
  if (!first) return [];
  const found = tidy(first.text);
  return [
    finding({ kind: 'otherCluster', place: first.place, raw: found, params: { found, expected } }),
  ];
}

/** None, if one line has the right number. */
function otherNumbers(
  lines: readonly HeadLine[],
  [, kind, number]: RegExpExecArray,
): readonly HeadLine[] {
  const named = lines.flatMap((line) => {
    const found = COUNTED.exec(fold(line.text));
    return found && found[1] === kind ? [{ line, number: found[2] }] : [];
  });
  return named.some((one) => one.number === number) ? [] : named.map(({ line }) => line);
}

/** None, if one line may be the right name: it is shortened and added to, but keeps its words. */
function otherNames(
  lines: readonly HeadLine[],
  expected: string,
  members: readonly Unit[],
): readonly HeadLine[] {
  const own = nameOf(expected) ?? expected;
  const named = lines.flatMap((line) => {
    const name = COUNTED.test(fold(line.text)) ? undefined : nameOf(line.text);
    return name === undefined || namesMember(name, members) ? [] : [{ line, name }];
  });
  return named.some(({ name }) => !areOthers(name, own)) ? [] : named.map(({ line }) => line);
}

function nameOf(text: string): string | undefined {
  const name = NAMED.exec(fold(tidy(text)))?.[1];
  return name === undefined || TITLE.test(name) ? undefined : name;
}

/** Called by who leads it: "Cụm thi đua Khánh Hòa". */
function namesMember(name: string, members: readonly Unit[]): boolean {
  const said = ` ${words(name).join(' ')} `;
  return members.some(({ shortName }) => said.includes(` ${words(shortName).join(' ')} `));
}

/** Each has a word of its own, that is no slip and no abbreviation of what the other says. */
function areOthers(a: string, b: string): boolean {
  return hasOwnWord(a, b) && hasOwnWord(b, a);
}

function hasOwnWord(name: string, other: string): boolean {
  const said = words(other);
  const known = new KnownWords([other]);
  return words(name).some(
    (word) => !COMMON.has(word) && !known.phraseOf(word) && !said.some((one) => isSlip(word, one)),
  );
}

/** "Nam" is no slip of "Tam": in short words a letter is another word. */
function isSlip(word: string, other: string): boolean {
  return word === other || (word.length >= 4 && other.length >= 4 && isOneSlip(word, other));
}
