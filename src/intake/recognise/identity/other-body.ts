import { nameKey, fold, tidy } from '../../../domain/text/fold';
import { isOneSlip } from '../../../domain/text/likeness';
import { namesOf, type Unit } from '../../../domain/units/unit';
import { isTitleLine } from './find-year';
import type { HeadLine } from './head-lines';
import { KIND_WORDS } from './unit-kinds';
import { spellingKey } from './unit-spelling';

/** What bodies begin with that send sheets of their own, and are named after their place alone too. */
const BODIES = ['sở', 'chi cục', 'cục', 'phòng', 'ban', 'trung tâm', 'thanh tra', 'văn phòng'];
const BODY = new RegExp(`^(?:${BODIES.map(nameKey).join('|')}) (?!${nameKey('hành')} )`, 'u');
/** Without accents only this one is no other word: "SO NOI VU". */
const BARE_BODY = /^so (?!\d)/;
const LABEL =
  /^(?!\W*don vi cong tac\b)\W*(?:ten )?(?:co quan,? ?)?(?:don vi|co quan)(?: [^:]{0,20})?: */;
const COMMITTEE = new RegExp(
  `^${nameKey('ủy ban nhân dân')} (?:${['thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'phường', 'xã'].map(nameKey).join('|')}) `,
  'u',
);
const KIND_OR_END = new RegExp(` ${KIND_WORDS} .*$`, 'u');
const PROVINCE = nameKey('tỉnh');

/**
 * A place has many bodies. Where the head names one that is not the unit's – `SỞ TÀI CHÍNH` for the
 * Sở Nội vụ of the same tỉnh, a Chi cục below it – the place alone names nobody. The lines that say so.
 */
export function otherBody(unit: Unit, above: readonly HeadLine[]): string | undefined {
  const own = institutionsOf(unit);
  if (own.length === 0) return undefined;
  const title = above.findIndex(({ text }) => isTitleLine(text));
  const letterhead = title === -1 ? above : above.slice(0, title);
  const labelled = above.filter(({ text }) => LABEL.test(fold(text)));
  const sender = [labelled, letterhead]
    .map((lines) => lines.map(({ text }) => bodyIn(text)).filter((body) => body !== ''))
    .find((bodies) => bodies.length > 0);
  const last = sender?.at(-1);
  if (last !== undefined) {
    return own.some((institution) => beginsNearly(last, institution))
      ? undefined
      : shown(above, last);
  }
  const ofProvince = namesOf(unit).some((name) => spellingKey(name).split(' ').includes(PROVINCE));
  const committee = letterhead.find(({ text }) => COMMITTEE.test(`${spellingKey(text)} `));
  return committee && ofProvince ? tidy(committee.text) : undefined;
}

/** `sở nội vụ` of "Sở Nội vụ tỉnh Kon Tum"; none where a unit is no such body. */
function institutionsOf(unit: Unit): readonly string[] {
  const place = spellingKey(unit.shortName);
  const [full, ...others] = [unit.name, ...unit.otherNames].map((name) => spellingKey(name));
  if (full === undefined || !BODY.test(full)) return [];
  return [full, ...others]
    .filter((name) => BODY.test(name))
    .map((name) => {
      const bare = name.replace(KIND_OR_END, '');
      return bare !== place && bare.endsWith(` ${place}`) ? bare.slice(0, -place.length - 1) : bare;
    });
}

/** The line as a key, if it names a body and nothing else. */
function bodyIn(text: string): string {
  const label = LABEL.exec(fold(text))?.[0] ?? '';
  const line = label === '' ? text : text.slice(text.indexOf(':') + 1);
  if (line.includes(':') || line.length > LONGEST) return '';
  const key = spellingKey(line);
  return BODY.test(`${key} `) || BARE_BODY.test(key) ? key : '';
}

const LONGEST = 100;

/** In these words, with a slip of the hand or without accents. */
function beginsNearly(line: string, institution: string): boolean {
  const count = institution.split(' ').length;
  const start = line.split(' ').slice(0, count).join(' ');
  return isOneSlip(fold(start), fold(institution));
}

/** All lines of the letterhead that end with it, as they are written. */
function shown(above: readonly HeadLine[], body: string): string {
  const line = above.find(({ text }) => bodyIn(text) === body);
  return line ? tidy(line.text) : body;
}
