/** A frame of the pane that took long, as Chromium itself saw it. */
export interface LongFrame {
  /** Milliseconds since the page began. */
  readonly at: number;
  readonly length: number;
  /** The longest piece of script in it: what called it, where it is, how long it ran. */
  readonly script: string;
}

export interface Watching {
  readonly frames: LongFrame[];
}

declare global {
  interface Window {
    watching: Watching;
  }
}

interface FrameTiming extends PerformanceEntry {
  readonly scripts: readonly {
    readonly duration: number;
    readonly invoker: string;
    readonly sourceURL: string;
    readonly sourceFunctionName: string;
  }[];
}

/**
 * Runs in the pane before anything else. A frame is what the Long Animation Frames API calls one: from
 * the first task after the last painting to the next painting; Chromium tells of those over 50 ms.
 */
export function watchFrames(): void {
  const watching: Watching = { frames: [] };
  window.watching = watching;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as FrameTiming[]) {
      const [longest] = [...entry.scripts].sort((a, b) => b.duration - a.duration);
      watching.frames.push({
        at: entry.startTime,
        length: entry.duration,
        script: longest
          ? `${longest.invoker} ${longest.sourceFunctionName} ${longest.duration.toFixed(0)} ms`
          : 'style and layout',
      });
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
}
