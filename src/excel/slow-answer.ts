/** After so long a person wonders whether anything still happens, in milliseconds. */
const LONG = 4_000;

let slow = 0;
const listeners = new Set<() => void>();

function count(step: 1 | -1): void {
  slow += step;
  for (const listener of listeners) listener();
}

/** Whether Excel has owed an answer for long: it is busy, or somebody is typing in a cell. */
export function isAnswerSlow(): boolean {
  return slow > 0;
}

/** @returns stops it */
export function onSlowAnswer(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** @param long milliseconds from which on an answer counts as slow */
export async function noteSlowness(answer: Promise<unknown>, long = LONG): Promise<void> {
  let counted = false;
  const timer = setTimeout(() => {
    counted = true;
    count(1);
  }, long);
  try {
    await answer;
  } finally {
    clearTimeout(timer);
    if (counted) count(-1);
  }
}
