import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { RoomName } from './rooms';

export interface Share {
  readonly night: number;
  readonly of: number;
}

export function filesOf(root: string, room: RoomName): readonly string[] {
  return readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ['src', room, ...name.split(sep)].join('/'));
}

/** An order that nobody chose and that stays; another seed gives another. */
export function shuffled(files: readonly string[], seed: string): readonly string[] {
  const key = (file: string): string =>
    createHash('sha256').update(`${seed} ${file}`).digest('hex');
  const keys = new Map(files.map((file) => [file, key(file)]));
  return [...files].sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}

/** One night's share: after `of` nights every file has had its turn once. Nights count on for ever. */
export function shareOf(files: readonly string[], { night, of }: Share): readonly string[] {
  return files.filter((_, at) => at % of === night % of);
}

/** Where time may run out: so few files at a time that the end is met nearly on time. */
export function inBatches(files: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(files.length / size) }, (_, at) =>
    files.slice(at * size, (at + 1) * size),
  );
}
