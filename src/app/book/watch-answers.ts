import { isAnswerSlow, onSlowAnswer } from '../../excel/slow-answer';

/** Calls back when Excel begins to owe an answer for long, and when it has given it; stops when called. */
export function watchAnswers(changed: () => void): () => void {
  return onSlowAnswer(changed);
}

/** Excel owes an answer for some seconds now: it is busy, or somebody is typing in a cell. */
export function isExcelSlow(): boolean {
  return isAnswerSlow();
}
