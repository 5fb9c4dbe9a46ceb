import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { ReactElement } from 'react';
import { formatTime } from './format';
import { useLanguage, useWords } from './pane-words';
import { DiagnosticsButton } from './start/diagnostics-button';

const useStyles = makeStyles({
  foot: {
    marginTop: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  facts: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  privacy: { display: 'block', marginTop: tokens.spacingVerticalXXS },
});

interface Props {
  readonly readAt: Date | null;
  readonly busy: boolean;
  readonly onRefresh: () => void;
}

export function PaneFoot({ readAt, busy, onRefresh }: Props): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  return (
    <footer className={styles.foot}>
      <div className={styles.row}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={busy}
          onClick={onRefresh}
        >
          {words.refresh}
        </Button>
        <Caption1>{readAt ? words.refreshed(formatTime(readAt, language)) : ''}</Caption1>
      </div>
      <div className={styles.facts}>
        <DiagnosticsButton />
      </div>
      <Caption1 className={styles.privacy}>
        {words.privacy} {words.version(__VERSION__)}.
      </Caption1>
    </footer>
  );
}
