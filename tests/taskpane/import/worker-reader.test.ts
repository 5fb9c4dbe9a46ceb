import { readSubmission, type SubmissionReading } from '../../../src/app/import/read-submission';
import {
  readerBookOf,
  recogniseContextOf,
  type ReaderBook,
} from '../../../src/app/import/reader-book';
import type { SubmittedFile } from '../../../src/app/import/submitted-file';
import { readBook } from '../../../src/excel/read/book';
import { inExcel } from '../../../src/excel/run';
import type { FromReader, ToReader } from '../../../src/taskpane/import/reader-messages';
import { WorkerReader } from '../../../src/taskpane/import/worker-reader';
import type { Thread } from '../../../src/taskpane/threads/thread';
import { openSample, sampleFiles } from '../../support/sample-book';

let book: ReaderBook;
const files = sampleFiles().slice(0, 3);

beforeAll(async () => {
  const excel = await openSample();
  book = readerBookOf(await inExcel(readBook));
  excel.uninstall();
});

type Behaviour = 'reads' | 'hangs' | 'breaks' | 'fails' | 'silent' | 'refused';

/** A thread as the page sees it: everything that crosses is cloned, and what is transferred is gone. */
class FakeThread extends EventTarget implements Thread {
  readonly received: ToReader[] = [];
  ended = false;
  private book: ReaderBook | null = null;

  constructor(private readonly behaviour: (file: string) => Behaviour) {
    super();
    const first = behaviour('');
    if (first === 'silent') return;
    queueMicrotask(() => {
      if (first === 'refused') this.dispatchEvent(new Event('error', { cancelable: true }));
      else this.say({ kind: 'ready' });
    });
  }

  postMessage(message: ToReader, transfer: unknown = []): void {
    const data = structuredClone(message, { transfer: transfer as Transferable[] });
    this.received.push(data);
    // Never in the same turn: a thread answers when the page has come to rest.
    setTimeout(() => void this.work(data), 0);
  }

  terminate(): void {
    this.ended = true;
  }

  private async work(message: ToReader): Promise<void> {
    if (message.kind === 'book') {
      this.book = message.book;
      return;
    }
    switch (this.behaviour(message.name)) {
      case 'reads': {
        if (!this.book) throw new Error('no book');
        const reading = await readSubmission(message, recogniseContextOf(this.book));
        this.say({ kind: 'read', reading });
        return;
      }
      case 'fails':
        this.say({ kind: 'failed', detail: 'a mistake of ours' });
        return;
      case 'breaks':
        this.dispatchEvent(new Event('error', { cancelable: true }));
        return;
      case 'hangs':
      case 'silent':
      case 'refused':
        return;
    }
  }

  private say(message: FromReader): void {
    if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
}

interface Bench {
  readonly reader: WorkerReader;
  readonly threads: FakeThread[];
}

function bench(behaviour: (file: string) => Behaviour): Bench {
  const threads: FakeThread[] = [];
  const start = (): Thread => {
    const thread = new FakeThread(behaviour);
    threads.push(thread);
    return thread;
  };
  return { reader: new WorkerReader(start, { start: 200, file: 3000 }), threads };
}

const copyOf = ({ name, bytes }: SubmittedFile): SubmittedFile => ({ name, bytes: bytes.slice() });

async function readAll(reader: WorkerReader): Promise<readonly SubmissionReading[]> {
  const readings: SubmissionReading[] = [];
  for (const file of files) readings.push(await reader.read(copyOf(file), book));
  return readings;
}

const wanted = (): Promise<readonly SubmissionReading[]> =>
  Promise.all(files.map((file) => readSubmission(file, recogniseContextOf(book))));

const problemOf = (reading: SubmissionReading | undefined): unknown =>
  reading && 'unreadable' in reading ? reading.unreadable.params.problem : null;

it('one thread reads all files, and is told the book once', async () => {
  const { reader, threads } = bench(() => 'reads');
  expect(await readAll(reader)).toEqual(await wanted());
  expect(threads).toHaveLength(1);
  expect(threads[0]?.received.map(({ kind }) => kind)).toEqual(['book', 'file', 'file', 'file']);
  reader.close();
  expect(threads[0]?.ended).toBe(true);
});

it('hands the bytes over instead of copying them', async () => {
  const { reader } = bench(() => 'reads');
  const [file] = files;
  if (!file) throw new Error('no file');
  const own = copyOf(file);
  await reader.read(own, book);
  expect(own.bytes.byteLength).toBe(0);
});

it('a view into a larger buffer goes over without its neighbours', async () => {
  const { reader, threads } = bench(() => 'reads');
  const [file] = files;
  if (!file) throw new Error('no file');
  const large = new Uint8Array(file.bytes.byteLength + 20);
  large.set(file.bytes, 10);
  const reading = await reader.read(
    { name: file.name, bytes: large.subarray(10, 10 + file.bytes.byteLength) },
    book,
  );
  expect([reading]).toEqual((await wanted()).slice(0, 1));
  expect(large.byteLength).toBe(file.bytes.byteLength + 20);
  const [, sent] = threads[0]?.received ?? [];
  expect(sent?.kind === 'file' && sent.bytes.buffer.byteLength).toBe(file.bytes.byteLength);
});

it.each<[Behaviour, string]>([
  ['hangs', 'tooSlow'],
  ['breaks', 'readerStopped'],
  ['fails', 'readerStopped'],
])('a file that %s costs that file alone: a fresh thread goes on', async (behaviour, problem) => {
  const bad = files[1]?.name;
  const { reader, threads } = bench((name) => (name === bad ? behaviour : 'reads'));
  const readings = await readAll(reader);
  const [first, , third] = await wanted();
  expect(problemOf(readings[1])).toBe(problem);
  expect([readings[0], readings[2]]).toEqual([first, third]);
  expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
  expect(threads[1]?.received.map(({ kind }) => kind)).toEqual(['book', 'file']);
});

describe('where no thread can be had', () => {
  it.each<[string, Behaviour]>([
    ['blocked by a policy', 'refused'],
    ['never heard of', 'silent'],
  ])('%s: the files are read here, and no second thread is tried', async (_, behaviour) => {
    const { reader, threads } = bench(() => behaviour);
    expect(await readAll(reader)).toEqual(await wanted());
    expect(threads).toHaveLength(1);
    expect(threads[0]?.ended).toBe(true);
    expect(threads[0]?.received).toEqual([]);
  });

  it('a view without Worker', async () => {
    let tried = 0;
    const reader = new WorkerReader(() => {
      tried += 1;
      throw new ReferenceError('Worker is not defined');
    });
    expect(await readAll(reader)).toEqual(await wanted());
    expect(tried).toBe(1);
  });
});

describe('stopping', () => {
  it('ends the thread in the middle of a file', async () => {
    const { reader, threads } = bench(() => 'hangs');
    const stop = new AbortController();
    const [file] = files;
    if (!file) throw new Error('no file');
    const reading = reader.read(copyOf(file), book, stop.signal);
    setTimeout(() => stop.abort(), 20);
    await expect(reading).rejects.toMatchObject({ kind: 'cancelled' });
    expect(threads[0]?.ended).toBe(true);
  });

  it('while the thread is still starting leaves none behind', async () => {
    const { reader, threads } = bench(() => 'silent');
    const stop = new AbortController();
    stop.abort();
    const [file] = files;
    if (!file) throw new Error('no file');
    await expect(reader.read(copyOf(file), book, stop.signal)).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(threads.every(({ ended }) => ended)).toBe(true);
  });
});
