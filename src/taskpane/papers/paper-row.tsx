import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DraftedPaper } from '../../app/papers/draft-papers';
import { useWords } from '../pane-words';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  gaps: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly drafted: DraftedPaper;
  readonly busy: boolean;
  /** Absent: this host saves no files. */
  readonly onFile?: () => void;
  readonly onSheet: () => void;
}

/** One paper: what is still to be filled in, and the two ways to have it. */
export function PaperRow({ drafted, busy, onFile, onSheet }: Props): ReactElement {
  const styles = useStyles();
  const { papers: words } = useWords();
  const { name, gaps } = drafted;
  return (
    <li className={styles.row}>
      <Text weight="semibold">{name}</Text>
      {gaps.length > 0 && (
        <Text size={200} className={styles.gaps}>
          {words.gaps(gaps.join(', '))}
        </Text>
      )}
      <div className={styles.buttons}>
        {onFile && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={words.fileOf(name)}
            onClick={onFile}
          >
            {words.file}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={words.sheetOf(name)}
          onClick={onSheet}
        >
          {words.sheet}
        </Button>
      </div>
    </li>
  );
}
