import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import type { RankReport } from '../../app/ranking/rank-report';
import type { PaneWords } from '../../locales/pane-words';
import { FailureNote } from '../failure-note';
import { useWords } from '../pane-words';
import type { Rank } from './use-rank';

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  title: { display: 'block' },
});

function titleOf({ blocking, errors }: RankReport, { rank }: PaneWords): string {
  if (errors > 0) return rank.blockedTitle(errors);
  return blocking ? rank.undecidedTitle : rank.doneTitle;
}

function textOf(report: RankReport, { rank }: PaneWords): string {
  const { blocking, errors, warnings, units, accepted, changed } = report;
  const ranked = units.filter((unit) => unit.rank !== null).length;
  const parts = [
    errors > 0 ? rank.blocked : blocking ? rank.undecided : rank.done(ranked),
    accepted.length > 0 ? rank.accepted(accepted.length) : '',
    changed ? '' : rank.unchanged,
    warnings > 0 ? rank.warned(warnings) : '',
  ];
  return parts.filter(Boolean).join(' ');
}

interface Props {
  readonly rank: Rank;
  /** The user wants the proposed values taken. */
  readonly onAsk: () => void;
}

/** How the last run of the big button ended. */
export function RankOutcome({ rank, onAsk }: Props): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const { job, clear } = rank.handle;
  const dismiss = (
    <Button
      appearance="transparent"
      aria-label={words.close}
      icon={<DismissRegular />}
      onClick={clear}
    />
  );
  switch (job.state) {
    case 'idle':
    case 'running':
      return null;
    case 'failed':
      return <FailureNote error={job.error} onRetry={() => void rank.start(false)} />;
    case 'cancelled':
      return (
        <MessageBar intent="info" layout="multiline" className={styles.bar} role="status">
          <MessageBarBody>{words.rank.cancelled}</MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      );
    case 'done': {
      const { blocking, errors } = job.result;
      return (
        <MessageBar
          intent={blocking ? 'warning' : 'success'}
          layout="multiline"
          className={styles.bar}
          role="status"
        >
          <MessageBarBody>
            <MessageBarTitle className={styles.title}>{titleOf(job.result, words)}</MessageBarTitle>
            {textOf(job.result, words)}
          </MessageBarBody>
          <MessageBarActions containerAction={dismiss}>
            {errors > 0 && <Button onClick={onAsk}>{words.rank.accept}</Button>}
          </MessageBarActions>
        </MessageBar>
      );
    }
  }
}
