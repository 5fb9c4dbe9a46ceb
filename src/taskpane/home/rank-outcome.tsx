import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import type { RankReport } from '../../app/ranking/rank-report';
import type { PaneWords } from '../../locales/pane-words';
import { FailureNote } from '../failure-note';
import { useWords } from '../pane-words';
import type { Rank } from './use-rank';
import { Note } from '../note';

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

/** Who gives the dialog up comes back to it. */
export const ACCEPT_BUTTON = 'accept-proposed';

interface Props {
  readonly rank: Rank;
  /** The user wants the proposed values taken. */
  readonly onAsk: () => void;
}

/** How the last run of the big button ended. */
export function RankOutcome({ rank, onAsk }: Props): ReactElement | null {
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
      return <FailureNote doing="rank" error={job.error} onRetry={() => void rank.start(false)} />;
    case 'cancelled':
      return (
        <Note intent="info" role="status" dismiss={dismiss}>
          {words.rank.cancelled}
        </Note>
      );
    case 'done': {
      const { blocking, errors } = job.result;
      return (
        <Note
          intent={blocking ? 'warning' : 'success'}
          role="status"
          title={titleOf(job.result, words)}
          dismiss={dismiss}
          actions={
            errors > 0 && (
              <Button id={ACCEPT_BUTTON} onClick={onAsk}>
                {words.rank.accept}
              </Button>
            )
          }
        >
          {textOf(job.result, words)}
        </Note>
      );
    }
  }
}
