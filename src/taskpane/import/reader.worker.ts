import { readSubmission } from '../../app/import/read-submission';
import { recogniseContextOf } from '../../app/import/reader-book';
import type { FromReader, ToReader } from './reader-messages';

// The reading thread: bytes and plain data in, plain data out. Neither React nor Office.js is here.
let context: ReturnType<typeof recogniseContextOf> | null = null;

function answer(message: FromReader): void {
  self.postMessage(message);
}

async function read(message: ToReader): Promise<void> {
  if (message.kind === 'book') {
    context = recogniseContextOf(message.book);
    return;
  }
  if (!context) throw new Error('a file before the book');
  const { name, bytes } = message;
  answer({ kind: 'read', reading: await readSubmission({ name, bytes }, context) });
}

self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  read(data).catch((error: unknown) => answer({ kind: 'failed', detail: String(error) }));
});
answer({ kind: 'ready' });
