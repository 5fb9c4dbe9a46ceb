import {
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { HomeUnit } from '../../app/home.types';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { useWords } from '../pane-words';
import { DropZone } from './drop-zone';
import { FileRows } from './file-rows';
import type { Intake } from './use-import';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  received: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  muted: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

interface Props {
  readonly intake: Intake;
  readonly units: readonly HomeUnit[];
  readonly received: number;
  /** Something else is writing to the workbook. */
  readonly blocked: boolean;
}

export function ImportFiles({ intake, units, received, blocked }: Props): ReactElement {
  const styles = useStyles();
  const { import: words, home, cancel } = useWords();
  const { job } = intake.handle;
  const running = job.state === 'running';
  const taken =
    job.state === 'done' ? job.result.files.filter((file) => file.problem === null).length : 0;
  const said = running
    ? words.working(intake.names.length)
    : job.state === 'done'
      ? words.done(taken, intake.names.length)
      : '';
  return (
    <section className={styles.section} aria-labelledby="import-heading">
      <Subtitle2 as="h2" id="import-heading" className={styles.heading}>
        {words.title}
      </Subtitle2>
      {units.length > 0 && (
        <div className={styles.received}>
          <Caption1 className={styles.muted} id="received">
            {home.received(received, units.length)}
          </Caption1>
          <ProgressBar
            value={received}
            max={units.length}
            aria-labelledby="received"
            thickness="large"
          />
        </div>
      )}
      <DropZone disabled={running || blocked} onFiles={(files) => void intake.take(files)} />
      {said && (
        <div className={styles.row}>
          <Text weight="semibold">{said}</Text>
          {running ? (
            <Button size="small" disabledFocusable={job.stopping} onClick={intake.handle.cancel}>
              {cancel}
            </Button>
          ) : (
            <Button size="small" appearance="subtle" onClick={intake.handle.clear}>
              {words.clear}
            </Button>
          )}
        </div>
      )}
      {running && (
        <ProgressBar
          aria-label={said}
          {...(job.progress && job.progress.total > 0
            ? { value: job.progress.done, max: job.progress.total }
            : {})}
        />
      )}
      <LiveNote text={said} />
      {job.state === 'failed' && <FailureNote error={job.error} />}
      {(running || job.state === 'done') && <FileRows intake={intake} units={units} />}
    </section>
  );
}
