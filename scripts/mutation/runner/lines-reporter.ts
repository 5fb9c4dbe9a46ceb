import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import type { Reporter } from '@stryker-mutator/api/report';

/** One line for each mutant as soon as it is judged: what is cut off has said what it knew. */
export class LinesReporter implements Reporter {
  private readonly path = join('out', 'mutation', 'judged.txt');

  onMutantTested({ fileName, location, status, mutatorName, replacement }: MutantResult): void {
    mkdirSync(dirname(this.path), { recursive: true });
    const place = `${relative(process.cwd(), fileName)}:${String(location.start.line)}`;
    const by = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 80);
    appendFileSync(
      this.path,
      `${place}:${String(location.start.column)} ${status} ${mutatorName} ${by}\n`,
    );
  }
}
