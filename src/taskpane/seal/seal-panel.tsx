import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { describeSeal } from '../../app/seal/describe-seal';
import type { SealJudgement } from '../../app/seal/judge-seal';
import { FailureNote } from '../failure-note';
import { useAllWords } from '../all-words';
import { DifferenceList } from './difference-list';
import { useSeal } from './use-seal';
import { Note } from '../note';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const INTENT = {
  none: 'info',
  same: 'success',
  broken: 'warning',
  unreadable: 'error',
} as const satisfies Record<SealJudgement['state'], string>;

interface Props {
  /** Something else is reading or writing. */
  readonly blocked: boolean;
  readonly refresh: () => Promise<void>;
}

/** Closes the year with a seal, and says what was changed since. */
export function SealPanel({ blocked, refresh }: Props): ReactElement {
  const styles = useStyles();
  const words = useAllWords();
  // The panel stands on two screens.
  const heading = useId();
  const { pane } = words;
  const { handle, verify, seal } = useSeal(refresh);
  const { job } = handle;
  const busy = blocked || job.state === 'running';
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading} className={styles.heading}>
        {pane.seal.title}
      </Subtitle2>
      <Caption1 className={styles.hint}>{pane.seal.hint}</Caption1>
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => void seal()}>
          {pane.seal.action}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => void verify()}>
          {pane.seal.verify}
        </Button>
      </div>
      {job.state === 'failed' && (
        <FailureNote doing="read" error={job.error} onRetry={() => void verify()} />
      )}
      {job.state === 'done' && (
        <Note intent={INTENT[job.result.state]} role="status">
          {describeSeal(job.result, words)}
        </Note>
      )}
      {job.state === 'done' && job.result.state === 'broken' && (
        <DifferenceList differences={job.result.differences} />
      )}
    </section>
  );
}
