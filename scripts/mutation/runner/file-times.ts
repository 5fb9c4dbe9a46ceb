import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long each test file takes without a mutant; kept, as an endless mutant ends the process. */
export class FileTimes {
  private readonly ms: Map<string, number>;
  private readonly path: string;

  constructor(folder: string) {
    this.path = join(folder, 'test-file-times.json');
    const kept = existsSync(this.path) ? readFileSync(this.path, 'utf8') : '[]';
    this.ms = new Map(JSON.parse(kept) as [string, number][]);
  }

  of(test: string): number {
    return this.ms.get(test) ?? 0;
  }

  set(test: string, ms: number): void {
    this.ms.set(test, ms);
  }

  keep(): void {
    writeFileSync(this.path, JSON.stringify([...this.ms]));
  }
}
