export interface Room {
  readonly name: RoomName;
  /** Percent of the mutants that a test must notice. */
  readonly goal: number;
  /** For the tests that do not bear the name of the mutated file, for each mutant. */
  readonly seconds: number;
  /** Folders of tests that judge it. */
  readonly tests: readonly string[];
}

export type RoomName = 'domain' | 'intake' | 'excel';

export const ROOMS: readonly Room[] = [
  { name: 'domain', goal: 90, seconds: 3, tests: ['domain'] },
  // Of damaged files that are made by the hundred only survival is asked, for minutes.
  {
    name: 'intake',
    goal: 80,
    seconds: 10,
    tests: ['intake/files', 'intake/recognise', 'intake/text'],
  },
  // What it writes and reads is met where a book is opened, checked and taken back.
  { name: 'excel', goal: 80, seconds: 15, tests: ['excel', 'app/book', 'app/undo'] },
];

/** Null: there is no such room. */
export function roomsNamed(names: readonly string[]): readonly Room[] | null {
  if (names.length === 0) return ROOMS;
  const found = ROOMS.filter(({ name }) => names.includes(name));
  return found.length === new Set(names).size ? found : null;
}
