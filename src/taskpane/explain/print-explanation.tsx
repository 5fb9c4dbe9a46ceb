import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import {
  writeExplanations,
  type WrittenExplanations,
} from '../../app/explanation/write-explanations';
import { EXPLANATION_SHEET } from '../../domain/book/sheets/explanation';
import { wordsFor } from '../../locales/words';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { useLanguage } from '../pane-words';
import { useJob } from '../use-job';
import { Note } from '../note';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly unit: string;
  /** The sheet stands there from before, and no longer fits the figures. */
  readonly old: boolean;
}

/** *Giải thích kết quả*: the sheet that is handed out, of this unit or of all that are ranked. */
export function PrintExplanation({ unit, old }: Props): ReactElement {
  const styles = useStyles();
  const { screen, sheet } = wordsFor(useLanguage()).explanation;
  const [all, setAll] = useState(false);
  const { job, start } = useJob<WrittenExplanations>();
  const running = job.state === 'running';
  const said = running
    ? screen.printing
    : job.state === 'done'
      ? screen.printed(job.result.sheetName)
      : '';
  return (
    <div className={styles.stack}>
      {old && job.state !== 'done' && (
        <Note intent="warning">{`${EXPLANATION_SHEET.sheetName}: ${sheet.outOfDate}`}</Note>
      )}
      <Checkbox
        label={screen.printAll}
        checked={all}
        onChange={(_, { checked }) => setAll(checked === true)}
      />
      <Button
        disabledFocusable={running}
        onClick={() =>
          void start((options) => writeExplanations({ ...options, ...(all ? {} : { unit }) }))
        }
      >
        {running ? screen.printing : screen.print}
      </Button>
      <LiveNote text={said} />
      {job.state === 'done' && <Note intent="success">{said}</Note>}
      {job.state === 'failed' && <FailureNote error={job.error} />}
    </div>
  );
}
