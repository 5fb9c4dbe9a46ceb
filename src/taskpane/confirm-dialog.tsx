import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from './pane-words';

const useStyles = makeStyles({
  surface: { width: `calc(100% - 2 * ${tokens.spacingHorizontalL})` },
  content: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** What the button that goes on says. */
  readonly action: string;
  readonly children: ReactNode;
  readonly onGo: () => void;
  readonly onClose: () => void;
}

/**
 * Asked once more before something is changed. Stays mounted while it closes: taken away while open,
 * it would leave the pane hidden from screen readers.
 */
export function ConfirmDialog(props: Props): ReactElement {
  const { open, title, action, children, onGo, onClose } = props;
  const styles = useStyles();
  const { close } = useWords();
  return (
    <Dialog
      modalType="alert"
      open={open}
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onGo}>
              {action}
            </Button>
            <Button onClick={onClose}>{close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
