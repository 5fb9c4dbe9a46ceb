import {
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { TrophyFilled } from '@fluentui/react-icons/svg/trophy';
import { useState, type ReactElement } from 'react';
import type { Progress } from '../../app/use-case/use-case';
import type { PaneWords } from '../../locales/pane-words';
import { LiveNote } from '../live-note';
import { loadOnUse } from '../load-on-use';
import { useWords } from '../pane-words';
import { useFocusBack } from '../use-focus-back';
import { useKeptFocus } from '../use-kept-focus';
import { ACCEPT_BUTTON, RankOutcome } from './rank-outcome';
import type { Rank } from './use-rank';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  big: { width: '100%', minHeight: '48px', fontSize: tokens.fontSizeBase500 },
  hint: { color: tokens.colorNeutralForeground3, textAlign: 'center' },
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

const AcceptProposed = loadOnUse(async () => (await import('./accept-proposed')).AcceptProposed);
const RunChangesList = loadOnUse(
  async () => (await import('../changes/run-changes-list')).RunChangesList,
);

function phaseText(progress: Progress | null, words: PaneWords): string {
  return progress ? words.rank.phases[progress.phase] : words.rank.working;
}

const RANK_BUTTON = 'rank';

interface Props {
  readonly rank: Rank;
  /** Something else is writing, or there is nothing to rank. */
  readonly blocked: boolean;
  /** Something else is to be done first. */
  readonly later: boolean;
}

export function RankPanel({ rank, blocked, later }: Props): ReactElement {
  const styles = useStyles();
  const words = useWords();
  // Null until it was asked once: the dialog is fetched then, and stays.
  const [asking, setAsking] = useState<boolean | null>(null);
  const { job, cancel } = rank.handle;
  const running = job.state === 'running';
  useKeptFocus(job.state, RANK_BUTTON);
  useFocusBack(asking === true, ACCEPT_BUTTON, RANK_BUTTON);
  const said = running
    ? job.stopping
      ? words.rank.cancelling
      : phaseText(job.progress, words)
    : '';
  const progress = running && job.progress && job.progress.total > 0 ? job.progress : null;
  return (
    <section className={styles.panel} aria-label={words.rank.action}>
      {/* Stays focusable while it works: a button that vanishes takes the keyboard's place with it. */}
      <Button
        id={RANK_BUTTON}
        appearance={later ? 'secondary' : 'primary'}
        size="large"
        className={styles.big}
        icon={<TrophyFilled />}
        disabledFocusable={running || blocked}
        onClick={() => void rank.start(false)}
      >
        {running ? words.rank.working : words.rank.action}
      </Button>
      {running ? (
        <div className={styles.progress}>
          <ProgressBar
            aria-label={words.rank.working}
            {...(progress ? { value: progress.done, max: progress.total } : {})}
          />
          <div className={styles.row}>
            <Text>
              {said}
              {progress && (
                <span className={styles.count}>
                  {' '}
                  {words.rank.progress(progress.done, progress.total)}
                </span>
              )}
            </Text>
            <Button size="small" disabledFocusable={job.stopping} onClick={cancel}>
              {words.cancel}
            </Button>
          </div>
        </div>
      ) : (
        <Caption1 className={styles.hint}>{words.rank.hint}</Caption1>
      )}
      <LiveNote text={said} />
      <RankOutcome rank={rank} onAsk={() => setAsking(true)} />
      {job.state === 'done' && <RunChangesList report={job.result} />}
      {asking !== null && (
        <AcceptProposed
          open={asking}
          onClose={() => setAsking(false)}
          onAccept={() => {
            setAsking(false);
            void rank.start(true);
          }}
        />
      )}
    </section>
  );
}
