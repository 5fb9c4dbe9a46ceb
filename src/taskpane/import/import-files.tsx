import {
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { HomeUnit } from '../../app/home/home.types';
import type { PaneWords } from '../../locales/pane-words';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { useWords } from '../pane-words';
import { DropZone } from './drop-zone';
import { isTakeable } from './choice';
import { TakenRows, WaitingRows } from './file-rows';
import { ReadSheets } from './read-sheets';
import type { Intake } from './use-import';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  received: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  muted: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  clear: { flexShrink: 0 },
});

interface Props {
  readonly intake: Intake;
  readonly units: readonly HomeUnit[];
  readonly received: number;
  /** Something else is writing to the workbook. */
  readonly blocked: boolean;
}

/** How far the last choice of files has come, in one line. */
function statusOf({ reading, taking, names, chosen }: Intake, words: PaneWords): string {
  const { import: own, rank } = words;
  if (taking.job.state === 'running') return own.working(chosen.size);
  if (taking.job.state === 'cancelled') return rank.cancelled;
  if (taking.job.state === 'done') {
    const { files } = taking.job.result;
    return own.done(files.filter((file) => file.problem === null).length, files.length);
  }
  if (reading.job.state === 'running') return own.readingFiles(names.length);
  if (reading.job.state === 'cancelled') return own.stopped;
  if (reading.job.state !== 'done') return '';
  return own.readDone(names.length, reading.job.result.sheets.filter(isTakeable).length);
}

export function ImportFiles({ intake, units, received, blocked }: Props): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { import: own, home, cancel } = words;
  const { reading, taking, busy } = intake;
  const running = taking.job.state === 'running' ? taking : reading;
  const said = statusOf(intake, words);
  const failed = [taking, reading].find(({ job }) => job.state === 'failed');
  const status = useFocusAfter(taking.job.state);
  return (
    <section className={styles.section} aria-labelledby="import-heading">
      <Subtitle2 as="h2" id="import-heading" className={styles.heading}>
        {own.title}
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
      <DropZone disabled={busy || blocked} onFiles={(files) => void intake.read(files)} />
      {said && (
        <div className={styles.row}>
          <div ref={status} tabIndex={-1}>
            <Text weight="semibold">{said}</Text>
          </div>
          {running.job.state === 'running' ? (
            <Button size="small" disabledFocusable={running.job.stopping} onClick={running.cancel}>
              {cancel}
            </Button>
          ) : (
            <Button
              size="small"
              appearance="subtle"
              className={styles.clear}
              onClick={intake.clear}
            >
              {own.clear}
            </Button>
          )}
        </div>
      )}
      {running.job.state === 'running' && (
        <ProgressBar
          aria-label={said}
          {...(running.job.progress && running.job.progress.total > 0
            ? { value: running.job.progress.done, max: running.job.progress.total }
            : {})}
        />
      )}
      <LiveNote text={said} />
      {failed?.job.state === 'failed' && (
        <FailureNote
          doing={failed === reading ? 'read' : 'take'}
          error={failed.job.error}
          onRetry={() => void intake.readAgain()}
        />
      )}
      {reading.job.state === 'running' && (
        <WaitingRows names={intake.names} done={reading.job.progress?.done ?? 0} />
      )}
      {taking.job.state === 'done' && <TakenRows files={taking.job.result.files} units={units} />}
      {reading.job.state === 'done' && ['idle', 'running'].includes(taking.job.state) && (
        <ReadSheets intake={intake} read={reading.job.result} disabled={busy || blocked} />
      )}
    </section>
  );
}

/** The button that was pressed is gone when its work is done: the keyboard goes on at the outcome. */
function useFocusAfter(state: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'running' && state !== 'running') place.current?.focus();
    before.current = state;
  }, [state]);
  return place;
}
