import { rememberUpTo } from '../collections/remember-up-to';

/** More than the texts of a large regulation and of the forms that are filled in on it. */
const MOST = 20_000;
/** Longer ones are seldom met twice. */
const LONGEST = 300;

/**
 * The same answer for the same text, worked out once: the wording of a form comes up in every file
 * that is sent. Forgets everything when it is full.
 */
export function remember<T extends object | string | number | boolean>(
  work: (text: string) => T,
): (text: string) => T {
  const known = rememberUpTo(MOST, work);
  return (text) => (text.length > LONGEST ? work(text) : known(text));
}
