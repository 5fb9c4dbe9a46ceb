import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Home } from '../../app/home/home.types';
import { runWords } from '../../locales/parts/run';
import { useLanguage } from '../pane-words';
import { useOutOfDate } from './use-out-of-date';

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
});

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
  const styles = useStyles();
  const run = runWords(useLanguage());
  const outOfDate = useOutOfDate(home, readFrom);
  if (!outOfDate || busy) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar} role="status">
      <MessageBarBody>{run.outOfDate}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRank}>{run.rankAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
