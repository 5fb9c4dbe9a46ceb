import { composePapers } from '../../../src/documents/compose-papers';
import { USUAL_WORDINGS } from '../../../src/documents/wording/usual-wordings';
import { paperFile } from '../../../src/app/papers/paper-file';
import { paperFileAside } from '../../../src/taskpane/papers/paper-file-aside';
import type { FromWord, ToWord } from '../../../src/taskpane/papers/word-messages';
import type { Thread } from '../../../src/taskpane/threads/thread';
import { unzipSync } from 'fflate';
import { FACTS } from '../../documents/facts';

type Behaviour = 'writes' | 'fails' | 'breaks' | 'hangs' | 'silent' | 'refused';

const papers = composePapers('minutes', USUAL_WORDINGS.minutes, FACTS);
const PATIENCE = { start: 200, file: 3000 };

/** A thread as the page sees it: everything that crosses is cloned. */
class FakeThread extends EventTarget implements Thread {
  readonly received: ToWord[] = [];
  ended = false;

  constructor(private readonly behaviour: Behaviour) {
    super();
    if (behaviour === 'silent') return;
    queueMicrotask(() => {
      if (behaviour === 'refused') this.dispatchEvent(new Event('error', { cancelable: true }));
      else this.say({ kind: 'ready' });
    });
  }

  postMessage(message: ToWord): void {
    const data = structuredClone(message);
    this.received.push(data);
    setTimeout(() => void this.work(data), 0);
  }

  terminate(): void {
    this.ended = true;
  }

  private async work(message: ToWord): Promise<void> {
    if (this.behaviour === 'writes') {
      this.say({ kind: 'written', bytes: await paperFile(message.papers) });
    }
    if (this.behaviour === 'fails') this.say({ kind: 'failed', detail: 'a mistake of ours' });
    if (this.behaviour === 'breaks') this.dispatchEvent(new Event('error', { cancelable: true }));
  }

  private say(message: FromWord): void {
    if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
}

const textOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);

it('writes on a thread what it writes without one, and ends the thread', async () => {
  const thread = new FakeThread('writes');
  const bytes = await paperFileAside(papers, () => thread, undefined, PATIENCE);
  expect(textOf(bytes)).toBe(textOf(await paperFile(papers)));
  expect(thread.received).toEqual([{ papers }]);
  expect(thread.ended).toBe(true);
});

it.each(['silent', 'refused', 'none'] as const)(
  'writes by itself where a thread is %s',
  async (kind) => {
    const thread = new FakeThread(kind === 'none' ? 'refused' : kind);
    const start = (): Thread => {
      if (kind === 'none') throw new Error('no threads here');
      return thread;
    };
    const bytes = await paperFileAside(papers, start, undefined, PATIENCE);
    expect(textOf(bytes)).toBe(textOf(await paperFile(papers)));
    expect(thread.received).toEqual([]);
  },
);

it.each([
  ['fails', 'a mistake of ours'],
  ['breaks', 'the thread that writes the file: broke'],
  ['hangs', 'the thread that writes the file: silent'],
] as const)('says so where the thread %s', async (behaviour, told) => {
  const thread = new FakeThread(behaviour);
  const patience = { ...PATIENCE, file: 50 };
  const written = paperFileAside(papers, () => thread, undefined, patience);
  await expect(written).rejects.toThrow(told);
  expect(thread.ended).toBe(true);
});

it.each(['hangs', 'silent'] as const)('stops a thread that %s', async (behaviour) => {
  const thread = new FakeThread(behaviour);
  const stop = new AbortController();
  const written = paperFileAside(papers, () => thread, stop.signal);
  setTimeout(() => stop.abort(), 5);
  await expect(written).rejects.toMatchObject({ kind: 'cancelled' });
  expect(thread.ended).toBe(true);
});
