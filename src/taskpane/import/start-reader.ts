/** The one line that the bundler turns into a script of its own (webpack, "Web Workers"). */
export function startReader(): Worker {
  return new Worker(
    new URL(/* webpackChunkName: "reader" */ './reader.worker.ts', import.meta.url),
  );
}
