import type { WarningLog } from './warning-log';

/** Notices a second sheet of one name, which Excel does not allow: a finding could mean either. */
export class SheetNames {
  private readonly seen = new Set<string>();

  constructor(private readonly warnings: WarningLog) {}

  add(name: string): void {
    const key = name.toLowerCase();
    if (this.seen.has(key)) this.warnings.add('repeatedSheetName', name);
    this.seen.add(key);
  }
}
