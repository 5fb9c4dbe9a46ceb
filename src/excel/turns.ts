/** Two frames of the screen: whoever works longer in one go is felt (RAIL: answer within 50 ms). */
const TURN_MS = 24;

/** Milliseconds without a painting after which one is waited for. */
const UNPAINTED_MS = 40;
/** Who is looked at by nobody, or by a screen that is switched off, is not painted: long enough. */
const NEVER_MS = 100;

let paintedAt = 0;
let restedAt = 0;

function isShown(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'visible';
}

/**
 * What follows is a task of its own. Chromium runs timers on while its painter is behind, so that
 * many short turns make one long frame: now and then the next painting is waited for.
 */
export async function newTask(): Promise<void> {
  if (Date.now() - paintedAt >= UNPAINTED_MS) return newFrame();
  await nextTimer();
  restedAt = Date.now();
}

/** What follows is in a frame of its own: before something that cannot be done in turns. */
export async function newFrame(): Promise<void> {
  if (isShown()) {
    await nextPainting();
    paintedAt = Date.now();
  } else {
    await nextTimer();
  }
  restedAt = Date.now();
}

function nextTimer(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Its callback comes before the painting, a timer of the callback after it. */
function nextPainting(): Promise<void> {
  return new Promise((resolve) => {
    const never = setTimeout(resolve, NEVER_MS);
    requestAnimationFrame(() => {
      clearTimeout(never);
      setTimeout(resolve, 0);
    });
  });
}

/**
 * Long work in short turns: where one has lasted long enough, whoever began it, the pane can paint and
 * listen before it goes on.
 */
export async function rest(): Promise<void> {
  if (Date.now() - restedAt >= TURN_MS) await newTask();
}

/** One after the other, with a rest wherever it is due. */
export async function mapInTurns<One, Made>(
  all: Iterable<One>,
  make: (one: One) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const one of all) {
    made.push(make(one));
    await rest();
  }
  return made;
}
