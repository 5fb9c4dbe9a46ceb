import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState, type ReactElement } from 'react';
import type { TakeBackPlan } from '../../app/undo/take-back';
import { runWords } from '../../locales/parts/run';
import { FailureNote } from '../failure-note';
import { Note } from '../note';
import { loadOnUse } from '../load-on-use';
import { useLanguage } from '../pane-words';
import { useJob } from '../use-job';
import { useFocusBack } from '../use-focus-back';
import { useKeptFocus } from '../use-kept-focus';
import { leftAlone } from './left-alone';

const useStyles = makeStyles({
  button: { alignSelf: 'center' },
  left: { overflowWrap: 'anywhere' },
});

/** Id of what is said in the end: the button may be gone by then. */
const TAKEN_BACK = 'taken-back';
const TAKE_BACK = 'take-back';

const TakeBackDialog = loadOnUse(async () => (await import('./take-back-dialog')).TakeBackDialog);

interface Props {
  /** Something was run that may be taken back; what became of it is said all the same. */
  readonly offered: boolean;
  readonly blocked: boolean;
  /** What was run is no longer so: what was said of it goes. */
  readonly onTakenBack: () => void;
  readonly refresh: () => Promise<void>;
}

/** Takes back what the last run wrote over, after saying what that is. */
export function TakeBack({ offered, blocked, onTakenBack, refresh }: Props): ReactElement {
  const styles = useStyles();
  const run = runWords(useLanguage());
  const looked = useJob<TakeBackPlan | null>();
  const done = useJob<TakeBackPlan>();
  // Null until somebody looked: the dialog is fetched then, and stays.
  const [open, setOpen] = useState<boolean | null>(null);
  useFocusBack(open === true, TAKE_BACK, TAKEN_BACK);
  useKeptFocus(`${done.job.state} ${String(offered)}`, TAKEN_BACK);
  const plan = looked.job.state === 'done' ? looked.job.result : undefined;
  const busy = blocked || looked.job.state === 'running' || done.job.state === 'running';
  const look = async (): Promise<void> => {
    done.clear();
    await looked.start(async (options) => {
      const { readTakeBack } = await import('../../app/undo/take-back');
      return readTakeBack(options);
    });
    setOpen(true);
  };
  const go = async (): Promise<void> => {
    setOpen(false);
    await done.start(async (options) => {
      const { takeBack } = await import('../../app/undo/take-back');
      const { plan: put } = await takeBack(options);
      onTakenBack();
      return put;
    });
    looked.clear();
    await refresh();
  };
  return (
    <>
      {offered && (
        <Button
          id={TAKE_BACK}
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy}
          onClick={() => void look()}
        >
          {run.takeBack}
        </Button>
      )}
      {looked.job.state === 'failed' && (
        <FailureNote doing="read" error={looked.job.error} onRetry={() => void look()} />
      )}
      {done.job.state === 'failed' && (
        <FailureNote doing="takeBack" error={done.job.error} onRetry={() => void look()} />
      )}
      {plan === null && (
        <Note intent="info" role="status">
          {run.nothingToTakeBack}
        </Note>
      )}
      {done.job.state === 'done' && (
        <Note focusId={TAKEN_BACK} intent="success" role="status">
          <span className={styles.left}>
            {run.takenBack(done.job.result.cells)} {leftAlone(done.job.result, run.leftAlone)}
          </span>
        </Note>
      )}
      {open !== null && (
        <TakeBackDialog
          open={open}
          plan={plan ?? null}
          onGo={() => void go()}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
