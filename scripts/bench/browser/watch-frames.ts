/** A frame of the pane that took long, as Chromium itself saw it; moments are milliseconds since 1970. */
export interface LongFrame {
  readonly from: number;
  readonly to: number;
  /** What called the longest piece of script in it. */
  readonly script: string;
}

declare global {
  interface Window {
    longFrames: LongFrame[];
    /** When the first button of the pane stood there, since its page was asked for. */
    firstButton: number | null;
    /** At the host: when a request came that writes, or that gives back what a run held. */
    writingRequests: number[];
  }
}

interface FrameTiming extends PerformanceEntry {
  readonly scripts: readonly { readonly duration: number; readonly invoker: string }[];
}

/**
 * Runs in every page before anything else. A frame is what the Long Animation Frames API calls one: from
 * the first task after a painting to the next painting; Chromium tells of those over 50 ms.
 */
export function watchFrames(): void {
  const frames: LongFrame[] = [];
  window.longFrames = frames;
  window.firstButton = null;
  const { timeOrigin } = performance;
  new PerformanceObserver((list) => {
    for (const { startTime, duration, scripts } of list.getEntries() as FrameTiming[]) {
      const [longest] = [...scripts].sort((a, b) => b.duration - a.duration);
      const from = timeOrigin + startTime;
      frames.push({ from, to: from + duration, script: longest?.invoker ?? 'style and layout' });
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
  const looking = new MutationObserver(() => {
    if (!document.querySelector('main button')) return;
    window.firstButton = performance.now();
    looking.disconnect();
  });
  looking.observe(document, { childList: true, subtree: true });
  if (window.parent !== window) return;
  const writing: number[] = [];
  window.writingRequests = writing;
  // Set a property (4), update an object (9), or the method by which the library gives a range back.
  const writes = /\\"ActionType\\":[49]\b|_RemoveReference/;
  window.addEventListener('message', ({ data }) => {
    if (typeof data === 'string' && writes.test(data)) writing.push(timeOrigin + performance.now());
  });
}
