import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import type { ReactElement } from 'react';
import type { Home } from '../../app/home.types';
import { useWords } from '../pane-words';
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
  const { home: counted } = useWords();
  return (
    <Button
      id={TO_CHECKS}
      className={styles.button}
      icon={<ClipboardTaskListLtrRegular />}
      disabledFocusable={disabled}
      onClick={onOpen}
    >
      {words.title}
      {home.errors > 0 && (
        <Badge appearance="tint" color="danger">
          {counted.errors(home.errors)}
        </Badge>
      )}
      {home.warnings > 0 && (
        <Badge appearance="tint" color="informative">
          {counted.warnings(home.warnings)}
        </Badge>
      )}
    </Button>
  );
}
