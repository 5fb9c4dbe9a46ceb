import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { describeDifference } from '../../app/seal/describe-seal';
import type { SealDifference } from '../../domain/seal/compare';
import { useAllWords } from '../all-words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'flex-start' },
});

/** So many are read at a glance; thousands would stop the pane. */
const SHORT = 10;
const MOST = 500;

interface Props {
  readonly differences: readonly SealDifference[];
}

/** Cell by cell, what is not as it was sealed. */
export function DifferenceList({ differences }: Props): ReactElement {
  const styles = useStyles();
  const words = useAllWords();
  const [all, showAll] = useState(false);
  const shown = differences.slice(0, all ? MOST : SHORT);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((difference, index) => {
          const { what, place, before, after } = describeDifference(difference, words);
          return (
            <li key={index}>
              <Text size={200}>
                {what}: {words.run.step(before, after)}
              </Text>{' '}
              <Text size={200} className={styles.place}>
                {place}
              </Text>
            </li>
          );
        })}
      </ul>
      {!all && differences.length > SHORT && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.more}
          onClick={() => showAll(true)}
        >
          {words.run.all(differences.length)}
        </Button>
      )}
    </>
  );
}
