import { zip, type AsyncZippable } from 'fflate';
import type { FormFile } from './blank-forms';

/** All forms in one file, since a pane can hand over one at a time. They are packed already. */
export function zipForms(files: readonly FormFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: AsyncZippable = {};
  for (const { name, bytes } of files) parts[name] = [bytes, { level: 0 }];
  return new Promise((resolve, reject) => {
    zip(parts, (error, bytes) => {
      if (error) reject(error);
      else resolve(new Uint8Array(bytes));
    });
  });
}
