import { paperFile } from '../../app/papers/paper-file';
import type { FromWord, ToWord } from './word-messages';

// The writing thread: papers in, one file of Word out. What writes it does so in one piece.
function answer(message: FromWord, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

self.addEventListener('message', ({ data }: MessageEvent<ToWord>) => {
  paperFile(data.papers)
    .then((bytes) => answer({ kind: 'written', bytes }, [bytes.buffer]))
    .catch((error: unknown) => answer({ kind: 'failed', detail: String(error) }));
});
answer({ kind: 'ready' });
