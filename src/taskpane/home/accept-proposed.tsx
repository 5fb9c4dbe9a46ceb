import type { ReactElement } from 'react';
import { ConfirmDialog } from '../confirm-dialog';
import { useWords } from '../pane-words';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAccept: () => void;
}

/** Changes figures that other people signed, so it is asked once more and says what is recorded. */
export function AcceptProposed({ open, onClose, onAccept }: Props): ReactElement {
  const { rank } = useWords();
  return (
    <ConfirmDialog
      open={open}
      title={rank.acceptTitle}
      action={rank.acceptAction}
      onGo={onAccept}
      onClose={onClose}
    >
      {rank.acceptText}
    </ConfirmDialog>
  );
}
