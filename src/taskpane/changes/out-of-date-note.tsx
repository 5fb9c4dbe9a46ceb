import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Home } from '../../app/home/home.types';
import { runWords } from '../../locales/parts/run';
import { useLanguage } from '../pane-words';
import { useOutOfDate } from './use-out-of-date';
import { Note } from '../note';

interface Props {
  readonly home: Home;
  /** When reading it began. */
  readonly readFrom: number;
  /** Something is being written: what it changes is its own affair. */
  readonly busy: boolean;
  readonly onRank: () => void;
}

/** Says within a second of an edit that the ranking no longer follows from the sheets. */
export function OutOfDateNote({ home, readFrom, busy, onRank }: Props): ReactElement | null {
  const run = runWords(useLanguage());
  const outOfDate = useOutOfDate(home, readFrom);
  if (!outOfDate || busy) return null;
  return (
    <Note
      intent="warning"
      role="status"
      actions={<Button onClick={onRank}>{run.rankAgain}</Button>}
    >
      {run.outOfDate}
    </Note>
  );
}
