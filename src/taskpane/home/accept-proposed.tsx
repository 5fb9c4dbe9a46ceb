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
import type { ReactElement } from 'react';
import { useWords } from '../pane-words';

const useStyles = makeStyles({
  surface: { width: `calc(100% - 2 * ${tokens.spacingHorizontalL})` },
});

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAccept: () => void;
}

/**
 * Changes figures that other people signed, so it is asked once more and says what is recorded.
 * Stays mounted while it closes: taken away while open, it would leave the pane hidden from screen
 * readers.
 */
export function AcceptProposed({ open, onClose, onAccept }: Props): ReactElement {
  const styles = useStyles();
  const { rank, close } = useWords();
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
          <DialogTitle>{rank.acceptTitle}</DialogTitle>
          <DialogContent>{rank.acceptText}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onAccept}>
              {rank.acceptAction}
            </Button>
            <Button onClick={onClose}>{close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
