import { ExcelFailure, isLibraryError, toExcelFailure } from './excel-failure';
import { noteSlowness } from './slow-answer';
import { newFrame, newTask } from './turns';

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds one request may take: `sync()` can hang for ever on the web (office-js#6150, #4805). */
  readonly patience?: number;
  /** Bytes of writing that are sent together. */
  readonly requestBytes?: number;
}

const PATIENCE = 90_000;

let answeredAt = 0;

/** When the last request of ours was sent or answered, in milliseconds. */
export function lastRequest(): number {
  return answeredAt;
}

/** One conversation with Excel: queue calls on `context`, send them with `request`. */
export class ExcelSession {
  constructor(
    readonly context: Excel.RequestContext,
    readonly options: RunOptions,
  ) {}

  /** Sends what is queued: one request to the host. */
  async request(): Promise<void> {
    // The library takes an answer of megabytes apart in one piece: what was queued is not of that frame.
    await newFrame();
    if (this.options.signal?.aborted) throw new ExcelFailure('cancelled', 'aborted');
    answeredAt = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watchdog = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new ExcelFailure('notResponding', 'no answer to a request'));
      }, this.options.patience ?? PATIENCE);
    });
    try {
      await noteSlowness(Promise.race([this.context.sync(), watchdog]));
      // Nor is what is made of the answer.
      await newTask();
    } finally {
      answeredAt = Date.now();
      clearTimeout(timer);
    }
  }
}

/**
 * Runs `work` against the open workbook. Waits while the person is typing in a cell
 * (`delayForCellEdit`: without it every call fails with InvalidOperationInCellEditMode). What `work`
 * throws of its own comes out as it is; only the library's errors are put in our terms.
 */
export async function inExcel<T>(
  work: (session: ExcelSession) => Promise<T>,
  options: RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      work(new ExcelSession(context, options)),
    );
  } catch (error) {
    throw isLibraryError(error) ? toExcelFailure(error) : error;
  }
}

/** Failures after which asking again may help; only for work that changes nothing. */
const WORTH_ANOTHER_TRY = new Set(['busy', 'cellEdit', 'sessionLost', 'unexpected']);
const PAUSES = [200, 1000];

/** Like `inExcel`, asked again after a passing failure: for reading only. */
export async function readInExcel<T>(
  work: (session: ExcelSession) => Promise<T>,
  options: RunOptions = {},
): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await inExcel(work, options);
    } catch (error) {
      if (!(error instanceof ExcelFailure) || !WORTH_ANOTHER_TRY.has(error.kind)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return inExcel(work, options);
}
