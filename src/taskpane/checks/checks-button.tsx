import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { CountBadges } from '../count-badges';
import type { ReactElement } from 'react';
import type { Home } from '../../app/home/home.types';
import { useChecksWords } from './use-checks-words';

/** Id of the button that leads to the findings. */
export const TO_CHECKS = 'to-checks';

const useStyles = makeStyles({
  button: { flexWrap: 'wrap', justifyContent: 'flex-start', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly home: Home;
  readonly disabled: boolean;
  readonly onOpen: () => void;
}

/** The way from the home screen to what is still open, and how much that is. */
export function ChecksButton({ home, disabled, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const words = useChecksWords();
  return (
    <Button
      id={TO_CHECKS}
      className={styles.button}
      icon={<ClipboardTaskListLtrRegular />}
      disabledFocusable={disabled}
      onClick={onOpen}
    >
      {words.title}
      <CountBadges errors={home.errors} warnings={home.warnings} />
    </Button>
  );
}
