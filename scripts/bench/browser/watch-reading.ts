declare global {
  interface Window {
    reading: {
      /** From the first word to the reading thread to its last answer. */
      window: [from: number, to: number] | null;
      readonly tasks: [at: number, length: number][];
    };
  }
}

/** Runs in every page before anything else: notes when the reading thread works, and long tasks. */
export function watchReading(): void {
  const noted: Window['reading'] = { window: null, tasks: [] };
  window.reading = noted;
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', () => {
        if (noted.window) noted.window[1] = performance.now();
      });
    }

    override postMessage(message: unknown, transfer?: unknown): void {
      noted.window ??= [performance.now(), performance.now()];
      super.postMessage(message, transfer as Transferable[]);
    }
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      noted.tasks.push([startTime, duration]);
    }
  }).observe({ entryTypes: ['longtask'] });
}
