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
import type { TakeBackPlan } from '../../app/undo/take-back';
import { runWords } from '../../locales/parts/run';
import { useLanguage, useWords } from '../pane-words';
import { leftAlone } from './left-alone';

const useStyles = makeStyles({
  surface: { width: `calc(100% - 2 * ${tokens.spacingHorizontalL})` },
  left: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly open: boolean;
  /** Null: there is nothing to take back, or no longer. */
  readonly plan: TakeBackPlan | null;
  readonly onGo: () => void;
  readonly onClose: () => void;
}

/** Says what would be put back before it is. Stays mounted while it closes, as a dialog must. */
export function TakeBackDialog({ open, plan, onGo, onClose }: Props): ReactElement {
  const styles = useStyles();
  const run = runWords(useLanguage());
  const { close } = useWords();
  return (
    <Dialog
      modalType="alert"
      open={open && plan !== null}
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{run.takeBackTitle}</DialogTitle>
          <DialogContent className={styles.left}>
            {plan && run.takeBackText(run.what[plan.what], plan.time, plan.cells)}{' '}
            {plan && leftAlone(plan, run.leftAlone)}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onGo}>
              {run.takeBack}
            </Button>
            <Button onClick={onClose}>{close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
