/** Someone is typing in a cell: every request fails, or waits when it carries `delayForCellEdit`. */
export class EditMode {
  private active = false;
  private waiting: (() => void)[] = [];

  get isActive(): boolean {
    return this.active;
  }

  begin(): void {
    this.active = true;
  }

  end(): void {
    this.active = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resume of waiting) resume();
  }

  /** Resolves when nobody is typing. */
  async ended(): Promise<void> {
    if (!this.active) return;
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
    });
  }
}
