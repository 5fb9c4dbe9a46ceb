import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { showCell } from '../../app/book/show-cell';
import { listVotes, type VoteList } from '../../app/votes/votes';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { useWords } from '../pane-words';
import { usePanelStyles } from '../panel-styles';
import { ScreenTop } from '../screen-top';
import type { StepScreenProps } from '../steps/step';
import { useJob } from '../use-job';
import { OpenMatters } from './open-matters';
import { RecordedVotes } from './recorded-votes';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** What people still have to decide, where they write it, and what they have decided. */
export function VotesScreen({ onBack, refresh }: StepScreenProps): ReactElement {
  const styles = { ...usePanelStyles(), ...useStyles() };
  const { steps, votes: words, loading } = useWords();
  const { job, start } = useJob<VoteList>();
  const preparing = useJob<number>();
  const [unshown, setUnshown] = useState<unknown>(undefined);
  const read = useCallback(() => start(listVotes), [start]);
  useEffect(() => {
    void read();
  }, [read]);
  const show = (sheet: string, cell: string | null): void => {
    setUnshown(undefined);
    showCell({ sheet, cell }).catch(setUnshown);
  };
  const prepare = async (): Promise<void> => {
    await preparing.start(async (options) => {
      const { prepareVotes } = await import('../../app/votes/prepare-votes');
      return prepareVotes(options);
    });
    await read();
    await refresh();
  };
  const said = preparing.job.state === 'done' ? words.prepared(preparing.job.result) : '';
  const list = job.state === 'done' ? job.result : null;
  return (
    <div className={styles.stack}>
      <ScreenTop title={steps.name.votes} back={steps.back} onBack={onBack} />
      {job.state === 'failed' && (
        <FailureNote doing="read" error={job.error} onRetry={() => void read()} />
      )}
      {preparing.job.state === 'failed' && (
        <FailureNote error={preparing.job.error} onRetry={() => void prepare()} />
      )}
      {unshown !== undefined && <FailureNote error={unshown} />}
      {job.state === 'running' && <Spinner label={loading} labelPosition="below" />}
      <LiveNote text={said} />
      {said !== '' && <Text weight="semibold">{said}</Text>}
      {list && (
        <>
          <section className={styles.section} aria-labelledby="open-votes">
            <Subtitle2 as="h2" id="open-votes" className={styles.heading}>
              {words.open}
            </Subtitle2>
            <OpenMatters open={list.open} />
            <div className={styles.row}>
              {list.open.some(({ by }) => by === 'newRows') && (
                <Button
                  appearance="primary"
                  disabledFocusable={preparing.job.state === 'running'}
                  onClick={() => void prepare()}
                >
                  {preparing.job.state === 'running' ? words.preparing : words.prepare}
                </Button>
              )}
              <Button onClick={() => show(list.sheet, null)}>{words.sheet}</Button>
              {list.conclusions !== null && (
                <Button appearance="subtle" onClick={() => show(list.conclusions ?? '', null)}>
                  {words.conclusions}
                </Button>
              )}
            </div>
            {list.open.length > 0 && <Text className={styles.muted}>{words.afterwards}</Text>}
          </section>
          <section className={styles.section} aria-labelledby="recorded-votes">
            <Subtitle2 as="h2" id="recorded-votes" className={styles.heading}>
              {words.recorded}
            </Subtitle2>
            <RecordedVotes
              recorded={list.recorded}
              onShow={({ row }) => show(list.sheet, `A${String(row + 1)}`)}
            />
          </section>
        </>
      )}
    </div>
  );
}
