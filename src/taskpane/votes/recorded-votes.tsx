import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RecordedVote } from '../../app/votes/votes';
import { useWords } from '../pane-words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  button: {
    width: '100%',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
  share: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly recorded: readonly RecordedVote[];
  readonly onShow: (vote: RecordedVote) => void;
}

/** The rows of *Kết quả suy tôn*, each a way to its row. */
export function RecordedVotes({ recorded, onShow }: Props): ReactElement {
  const styles = useStyles();
  const { votes: words } = useWords();
  if (recorded.length === 0) return <Text>{words.nothingRecorded}</Text>;
  return (
    <ul className={styles.list}>
      {recorded.map((vote) => {
        const { matter, unit, percent, result, row } = vote;
        return (
          <li key={row} className={styles.item}>
            <Button
              appearance="subtle"
              className={styles.button}
              aria-label={words.showRow(matter, unit)}
              onClick={() => onShow(vote)}
            >
              <span className={styles.words}>
                <Text>{unit}</Text>
                <Caption1 className={styles.muted}>
                  {[matter, result].filter(Boolean).join(' · ')}
                </Caption1>
              </span>
              {percent !== null && <Text className={styles.share}>{words.share(percent)}</Text>}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
