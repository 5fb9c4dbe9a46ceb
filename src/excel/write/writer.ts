import type { ExcelSession } from '../run';
import { rest } from '../turns';
import type { Cell } from './as-text';
import { Watch } from './watch';

/**
 * Excel on the web refuses messages over 5 MB, and large ones stall the sheet: what is queued is
 * sent whenever it grows past this many bytes (docs: Resource limits and performance optimization).
 */
const REQUEST_BYTES = 900_000;
/** JSON around every call: object path, action, ids (measured with the real library). */
const CALL_BYTES = 500;

/** Collects writes and sends them in as few requests as the size limit allows. */
export class Writer {
  private queued = 0;
  private readonly limit: number;
  /** Hears of every sheet that is about to be written. */
  onStep: ((sheet: string) => void) | null = null;
  /** What is written over, as it was right before. */
  readonly watch: Watch;

  constructor(readonly session: ExcelSession) {
    this.limit = session.options.requestBytes ?? REQUEST_BYTES;
    this.watch = new Watch(session.context);
  }

  get context(): Excel.RequestContext {
    return this.session.context;
  }

  /** Values or formulas (a string that starts with `=`), cut into blocks of rows by bytes. */
  async block(
    sheet: Excel.Worksheet,
    top: number,
    left: number,
    cells: readonly (readonly Cell[])[],
  ): Promise<void> {
    const width = cells[0]?.length ?? 0;
    if (width === 0) return;
    let start = 0;
    let bytes = 0;
    for (const [index, row] of cells.entries()) {
      bytes += sizeOf(row);
      const last = index === cells.length - 1;
      if (!last && bytes < this.limit / 2) continue;
      const rows = cells.slice(start, index + 1);
      sheet.getRangeByIndexes(top + start, left, rows.length, width).values = rows.map((one) => [
        ...one,
      ]);
      await this.count(bytes + CALL_BYTES);
      start = index + 1;
      bytes = 0;
    }
  }

  async step(sheet: string): Promise<void> {
    this.onStep?.(sheet);
    await this.calls(1);
  }

  /** Says that `calls` small calls were queued, and sends if it is time. */
  async count(bytes: number): Promise<void> {
    this.queued += bytes;
    await rest();
    if (this.queued >= this.limit) await this.flush();
  }

  async calls(count: number): Promise<void> {
    await this.count(count * CALL_BYTES);
  }

  async flush(): Promise<void> {
    if (this.queued === 0) return;
    this.queued = 0;
    await this.session.request();
  }
}

const encoder = new TextEncoder();

function sizeOf(row: readonly Cell[]): number {
  return encoder.encode(JSON.stringify(row)).length;
}
