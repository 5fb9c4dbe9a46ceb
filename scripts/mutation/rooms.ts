export interface Room {
  readonly name: RoomName;
  /** Percent of the mutants that a test must notice. */
  readonly goal: number;
}

export type RoomName = 'domain' | 'intake' | 'excel';

export const ROOMS: readonly Room[] = [
  { name: 'domain', goal: 90 },
  { name: 'intake', goal: 80 },
  { name: 'excel', goal: 80 },
];

/** Null: there is no such room. */
export function roomsNamed(names: readonly string[]): readonly Room[] | null {
  if (names.length === 0) return ROOMS;
  const found = ROOMS.filter(({ name }) => names.includes(name));
  return found.length === new Set(names).size ? found : null;
}
