import { Failure } from '../../app/use-case/failure';
import type { SubmissionReading } from '../../app/import/read-submission';
import type { ReaderBook } from '../../app/import/reader-book';
import type { SubmissionReader } from '../../app/import/submission-reader';
import type { SubmittedFile } from '../../app/import/submitted-file';
import { unreadableFile } from '../../app/import/unreadable-file';
import { nextMessage, startedThread, type Thread } from '../threads/thread';
import type { FromReader, ToReader } from './reader-messages';

export interface Patience {
  /** Milliseconds until a thread has to say that it runs: else there is none to be had. */
  readonly start: number;
  /** Milliseconds that one file may take. */
  readonly file: number;
}

const PATIENCE: Patience = { start: 10_000, file: 60_000 };

/**
 * Reads files one after the other on a thread of its own. Where none can be had – an old web view,
 * a policy without `worker-src` – they are read here, slower for the eye and with the same outcome. A
 * file that hangs or breaks the thread costs that file alone.
 */
export class WorkerReader implements SubmissionReader {
  private thread: Thread | null = null;
  /** The book that the thread has been given. */
  private book: ReaderBook | null = null;
  private inline: SubmissionReader | null = null;

  constructor(
    private readonly start: () => Thread,
    private readonly patience: Patience = PATIENCE,
  ) {}

  async read(
    file: SubmittedFile,
    book: ReaderBook,
    signal?: AbortSignal,
  ): Promise<SubmissionReading> {
    const thread = await this.running(signal);
    if (signal?.aborted) throw stopped();
    if (!thread) {
      this.inline ??= (await import('../../app/import/submission-reader')).inlineReader();
      return this.inline.read(file, book, signal);
    }
    if (this.book !== book) {
      say(thread, { kind: 'book', book });
      this.book = book;
    }
    const { name } = file;
    const bytes = whole(file.bytes);
    say(thread, { kind: 'file', name, bytes }, [bytes.buffer]);
    const ending = await nextMessage<FromReader>(thread, this.patience.file, signal);
    if (ending.kind === 'said' && ending.message.kind === 'read') return ending.message.reading;
    this.close();
    if (ending.kind === 'stopped') throw stopped();
    const problem = ending.kind === 'silent' ? 'tooSlow' : 'readerStopped';
    return { unreadable: unreadableFile(name, problem) };
  }

  close(): void {
    this.thread?.terminate();
    this.thread = null;
    this.book = null;
  }

  /** The thread that runs, or a new one that has said so; null: there is none to be had. */
  private async running(signal: AbortSignal | undefined): Promise<Thread | null> {
    if (this.thread || this.inline) return this.thread;
    this.thread = await startedThread(this.start, this.patience.start, signal);
    return this.thread;
  }
}

function say(thread: Thread, message: ToReader, transfer: Transferable[] = []): void {
  thread.postMessage(message, transfer);
}

/** The bytes and nothing beside them: the buffer goes over to the other thread, whole. */
function whole(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}

function stopped(): Failure {
  return new Failure('cancelled', { detail: 'aborted' });
}
