import { Button, Caption1, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { gatherBooks } from '../../app/gather/gather-books';
import type { GatherReport } from '../../app/gather/gather-report';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { useAllWords } from '../all-words';
import { ScreenTop } from '../screen-top';
import { useJob } from '../use-job';
import { GatheredList } from './gathered-list';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground2 },
  input: { display: 'none' },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  choose: { alignSelf: 'flex-start' },
});

interface Props {
  readonly onBack: () => void;
  readonly refresh: () => Promise<void>;
}

/** Books of the clusters, chosen as files, into the open workbook. */
export function GatherScreen({ onBack, refresh }: Props): ReactElement {
  const styles = useStyles();
  const { gather, pane } = useAllWords();
  const input = useRef<HTMLInputElement>(null);
  const { job, start, cancel } = useJob<GatherReport>();
  const running = job.state === 'running';
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    await start((options) =>
      gatherBooks(
        files.map((file) => ({
          name: file.name,
          bytes: async () => new Uint8Array(await file.arrayBuffer()),
        })),
        options,
      ),
    );
    await refresh();
  };
  const progress = job.state === 'running' ? job.progress : null;
  const said =
    progress?.phase === 'reading' && progress.total > 1
      ? gather.working(progress.done + 1, progress.total)
      : gather.writing;
  return (
    <div className={styles.stack}>
      <ScreenTop title={gather.title} back={pane.versions.back} onBack={onBack} />
      <Text className={styles.hint}>{gather.hint}</Text>
      <Button
        appearance="primary"
        className={styles.choose}
        disabledFocusable={running}
        onClick={() => input.current?.click()}
      >
        {gather.choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        className={styles.input}
        aria-label={gather.choose}
        onChange={(event) => {
          void take([...(event.target.files ?? [])]);
          // The same file chosen again, corrected in the meantime, must count as a new choice.
          event.target.value = '';
        }}
      />
      {running && (
        <div className={styles.row}>
          <Spinner size="tiny" label={said} />
          <Button size="small" onClick={cancel}>
            {pane.cancel}
          </Button>
        </div>
      )}
      <LiveNote text={running ? said : ''} />
      {job.state === 'cancelled' && <Caption1>{pane.rank.cancelled}</Caption1>}
      {job.state === 'failed' && <FailureNote error={job.error} />}
      {job.state === 'done' && <GatheredList report={job.result} />}
    </div>
  );
}
