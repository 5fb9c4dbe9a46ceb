import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState, type ReactElement } from 'react';
import { describePlace } from '../../app/book/describe';
import type { TakeBackPlan } from '../../app/undo/take-back';
import { runWords } from '../../locales/parts/run';
import { FailureNote } from '../failure-note';
import { useLanguage, useWords } from '../pane-words';
import { useJob } from '../use-job';

const useStyles = makeStyles({
  button: { alignSelf: 'center' },
  surface: { width: `calc(100% - 2 * ${tokens.spacingHorizontalL})` },
  left: { overflowWrap: 'anywhere' },
});

interface Props {
  /** Something was run that may be taken back; what became of it is said all the same. */
  readonly offered: boolean;
  readonly blocked: boolean;
  readonly refresh: () => Promise<void>;
}

/** Takes back what the last run wrote over, after saying what that is. */
export function TakeBack({ offered, blocked, refresh }: Props): ReactElement {
  const styles = useStyles();
  const run = runWords(useLanguage());
  const { close } = useWords();
  const looked = useJob<TakeBackPlan | null>();
  const done = useJob<TakeBackPlan>();
  const [open, setOpen] = useState(false);
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
      return (await takeBack(options)).plan;
    });
    looked.clear();
    await refresh();
  };
  return (
    <>
      {offered && (
        <Button
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
        <FailureNote error={looked.job.error} onRetry={() => void look()} />
      )}
      {done.job.state === 'failed' && (
        <FailureNote error={done.job.error} onRetry={() => void look()} />
      )}
      {plan === null && (
        <MessageBar intent="info" role="status">
          <MessageBarBody>{run.nothingToTakeBack}</MessageBarBody>
        </MessageBar>
      )}
      {done.job.state === 'done' && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody className={styles.left}>
            {run.takenBack(done.job.result.cells)} {leftAlone(done.job.result, run.leftAlone)}
          </MessageBarBody>
        </MessageBar>
      )}
      {/* Stays mounted while it closes, as a dialog must. */}
      <Dialog
        modalType="alert"
        open={open && plan !== null && plan !== undefined}
        onOpenChange={(_, data) => {
          if (!data.open) setOpen(false);
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
              <Button appearance="primary" onClick={() => void go()}>
                {run.takeBack}
              </Button>
              <Button onClick={() => setOpen(false)}>{close}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}

/** So many places are named; *Nhật ký* has them all. */
const NAMED = 10;

function leftAlone({ left }: TakeBackPlan, say: (places: string) => string): string {
  if (left.length === 0) return '';
  const more = left.length > NAMED ? `… (${String(left.length)})` : '';
  return say(`${left.slice(0, NAMED).map(describePlace).join('; ')}${more}`);
}
