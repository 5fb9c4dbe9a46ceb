import type { EditMode } from '../host/edit-mode';

/** Somebody types: in a cell of this page, or because the switch says so. */
export class EditState {
  private readonly reasons = new Set<'cell' | 'switch'>();
  private readonly mode: () => EditMode;

  constructor(mode: () => EditMode) {
    this.mode = mode;
  }

  set(reason: 'cell' | 'switch', on: boolean): void {
    if (on) this.reasons.add(reason);
    else this.reasons.delete(reason);
    this.apply();
  }

  /** Another workbook: the cell that was typed into is gone, the switch stands as it stood. */
  restart(): void {
    this.reasons.delete('cell');
    this.apply();
  }

  private apply(): void {
    const mode = this.mode();
    if (this.reasons.size > 0 && !mode.isActive) mode.begin();
    if (this.reasons.size === 0 && mode.isActive) mode.end();
  }
}
