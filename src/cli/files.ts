import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isLeftover } from '../app/book/leftover-file';
import type { SubmittedFile } from '../app/import/submitted-file';
import { UsageError } from './usage-error';

export function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new UsageError(`không đọc được tệp · cannot read: ${path}`);
  }
}

/** Every file of the folder, in order of name; what Excel and the system leave beside them is not. */
export function readSubmissions(folder: string): readonly SubmittedFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`không có thư mục · no such folder: ${folder}`);
  }
  return readdirSync(folder)
    .filter((name) => !isLeftover(name))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort((a, b) => (a.normalize('NFC') < b.normalize('NFC') ? -1 : 1))
    .map((name) => ({ name, bytes: readBytes(join(folder, name)) }));
}

/** Before any work: an output never is an input, and nothing is replaced unasked. */
export function guardOutput(path: string, inputs: readonly string[], force: boolean): void {
  const target = identity(path);
  if (inputs.some((input) => identity(input) === target)) {
    throw new UsageError(`tệp ra trùng tệp vào · output equals an input: ${path}`);
  }
  if (existsSync(path) && statSync(path).isDirectory()) {
    throw new UsageError(`đây là thư mục, cần tên tệp · a folder, not a file: ${path}`);
  }
  if (existsSync(path) && !force) {
    throw new UsageError(`tệp đã có, thêm --force để ghi đè · exists, use --force: ${path}`);
  }
}

function identity(path: string): string {
  if (!existsSync(path)) return resolve(path);
  // Two names of one file (a hard link) share device and inode.
  const { dev, ino } = statSync(realpathSync(path));
  return `${String(dev)}:${String(ino)}`;
}

export function writeBytes(path: string, bytes: Uint8Array | string): void {
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(path, bytes);
  } catch {
    throw new UsageError(`không ghi được tệp · cannot write: ${path}`);
  }
}
