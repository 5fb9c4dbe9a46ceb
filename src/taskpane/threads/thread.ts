/** As much of a Worker as is used here. */
export type Thread = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

export type Ending<Said> =
  | { readonly kind: 'said'; readonly message: Said }
  | { readonly kind: 'broke' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'stopped' };

/** Waits for what the thread says next, or for whatever keeps it from saying anything. */
export function nextMessage<Said>(
  thread: Thread,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<Ending<Said>> {
  return new Promise((resolve) => {
    const end = (ending: Ending<Said>): void => {
      clearTimeout(timer);
      thread.removeEventListener('message', onMessage);
      thread.removeEventListener('error', onBreak);
      thread.removeEventListener('messageerror', onBreak);
      signal?.removeEventListener('abort', onAbort);
      resolve(ending);
    };
    const onMessage: EventListener = (event) =>
      end({ kind: 'said', message: (event as MessageEvent<Said>).data });
    const onBreak: EventListener = (event) => {
      // Told to the person by whoever waits here; the console has nothing to add to it.
      event.preventDefault();
      end({ kind: 'broke' });
    };
    const onAbort = (): void => end({ kind: 'stopped' });
    const timer = setTimeout(() => end({ kind: 'silent' }), patience);
    thread.addEventListener('message', onMessage);
    thread.addEventListener('error', onBreak);
    thread.addEventListener('messageerror', onBreak);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) onAbort();
  });
}

/** The thread once it has said that it runs; null: there is none to be had. */
export async function startedThread(
  start: () => Thread,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<Thread | null> {
  let thread: Thread;
  try {
    thread = start();
  } catch {
    return null;
  }
  // A script that may not load breaks without a word from it, or is silent for ever.
  const ending = await nextMessage<{ readonly kind: string }>(thread, patience, signal);
  if (ending.kind === 'said' && ending.message.kind === 'ready') return thread;
  thread.terminate();
  return null;
}
