import { makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import { isExcelSlow, watchAnswers } from '../app/book/watch-answers';
import { useWords } from './pane-words';
import { Note } from './note';

const useStyles = makeStyles({
  // Whatever screen waits, and wherever it is scrolled to.
  place: { position: 'sticky', top: 0, zIndex: 1 },
});

/** Excel lets nobody in while a cell is typed into and does not say so; a clerk can only be told what it may be. */
export function SlowNote(): ReactElement {
  const styles = useStyles();
  const { slow } = useWords();
  const isSlow = useSyncExternalStore(watchAnswers, isExcelSlow);
  return (
    // Always there, so that a screen reader says what comes into it.
    <div role="status" className={styles.place}>
      {isSlow && <Note intent="warning">{slow}</Note>}
    </div>
  );
}
