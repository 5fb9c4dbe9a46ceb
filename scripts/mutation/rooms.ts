export interface Room {
  readonly name: RoomName;
  /** Percent of the mutants that a test must notice. */
  readonly goal: number;
  /** For the tests of other folders, for each mutant. */
  readonly seconds: number;
}

export type RoomName = 'domain' | 'intake' | 'excel';

export const ROOMS: readonly Room[] = [
  { name: 'domain', goal: 90, seconds: 3 },
  { name: 'intake', goal: 80, seconds: 3 },
  // One slow test holds most of what this room writes.
  { name: 'excel', goal: 80, seconds: 30 },
];

/** Null: there is no such room. */
export function roomsNamed(names: readonly string[]): readonly Room[] | null {
  if (names.length === 0) return ROOMS;
  const found = ROOMS.filter(({ name }) => names.includes(name));
  return found.length === new Set(names).size ? found : null;
}
