export interface Room {
  readonly name: RoomName;
  /** Percent of the mutants that a test must notice. */
  readonly goal: number;
  /** For the tests that do not bear the name of the mutated file, for each mutant. */
  readonly seconds: number;
  /** Folders of tests that judge it. */
  readonly tests: readonly string[];
  /** Of these, test files that are not played, without ending. */
  readonly leftOut: readonly string[];
  /** Test files elsewhere that are played after all others, however long they take. */
  readonly lastly: readonly string[];
}

export type RoomName = 'domain' | 'intake' | 'excel';

export const ROOMS: readonly Room[] = [
  {
    name: 'domain',
    goal: 90,
    seconds: 10,
    tests: ['domain'],
    leftOut: [],
    // The manual is made of the headings, words and examples that only this room has.
    lastly: ['tests/scripts/docs/words-of-domain.test.ts'],
  },
  {
    name: 'intake',
    goal: 80,
    seconds: 10,
    // Of damaged files that are made by the hundred (intake/fuzz) only survival is asked, for minutes.
    tests: ['intake/files', 'intake/recognise', 'intake/text'],
    leftOut: [],
    lastly: [],
  },
  {
    name: 'excel',
    goal: 80,
    seconds: 15,
    // What it writes and reads is met wherever the app opens a book.
    tests: ['excel', 'app'],
    // Half a minute and more of the same, some of it drawn; or by another program than this one.
    leftOut: [
      'accept-rules',
      'any-regulation',
      'edited-between-runs',
      'mutated-books',
      'mutated-hand-over',
      'templates',
      '*.libreoffice',
    ],
    lastly: [],
  },
];

/** Null: there is no such room. */
export function roomsNamed(names: readonly string[]): readonly Room[] | null {
  if (names.length === 0) return ROOMS;
  const found = ROOMS.filter(({ name }) => names.includes(name));
  return found.length === new Set(names).size ? found : null;
}
