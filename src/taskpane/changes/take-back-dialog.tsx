import type { ReactElement } from 'react';
import type { TakeBackPlan } from '../../app/undo/take-back';
import { runWords } from '../../locales/parts/run';
import { ConfirmDialog } from '../confirm-dialog';
import { useLanguage } from '../pane-words';
import { leftAlone } from './left-alone';

interface Props {
  readonly open: boolean;
  /** Null: there is nothing to take back, or no longer. */
  readonly plan: TakeBackPlan | null;
  readonly onGo: () => void;
  readonly onClose: () => void;
}

/** Says what would be put back before it is. */
export function TakeBackDialog({ open, plan, onGo, onClose }: Props): ReactElement {
  const run = runWords(useLanguage());
  return (
    <ConfirmDialog
      open={open && plan !== null}
      title={run.takeBackTitle}
      action={run.takeBack}
      onGo={onGo}
      onClose={onClose}
    >
      {plan && run.takeBackText(run.what[plan.what], plan.time, plan.cells)}{' '}
      {plan && leftAlone(plan, run.leftAlone)}
    </ConfirmDialog>
  );
}
