/** The one line that the bundler turns into a script of its own (webpack, "Web Workers"). */
export function startWord(): Worker {
  return new Worker(new URL(/* webpackChunkName: "word" */ './word.worker.ts', import.meta.url));
}
