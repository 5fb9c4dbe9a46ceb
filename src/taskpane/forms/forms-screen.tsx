import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { ReactElement } from 'react';
import { canDownload, download } from '../can-download';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { useWords } from '../pane-words';
import { ScreenTop } from '../screen-top';
import type { StepScreenProps } from '../steps/step';
import { useJob } from '../use-job';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Blank scoring sheets for the members, all in one file to be saved and sent. */
export function FormsScreen({ home, onBack }: StepScreenProps): ReactElement {
  const styles = useStyles();
  const { steps, forms: words, cancel } = useWords();
  const { job, start, cancel: stop } = useJob<number>();
  const running = job.state === 'running';
  const make = (): Promise<void> =>
    start(async (options) => {
      const { makeForms, readForForms } = await import('../../app/forms/blank-forms');
      const { zipForms } = await import('../../app/forms/zip-forms');
      const files = await makeForms(await readForForms(options), options);
      download(`${words.file(home.year)}.zip`, await zipForms(files), 'application/zip');
      return files.length;
    });
  const said =
    job.state === 'done' ? words.done(job.result) : job.state === 'cancelled' ? words.stopped : '';
  return (
    <div className={styles.stack}>
      <ScreenTop title={steps.name.forms} back={steps.back} onBack={onBack} />
      <Text>{words.lead(home.units.length)}</Text>
      <Text>{words.marked}</Text>
      {canDownload(navigator) ? (
        <div className={styles.row}>
          <Button
            appearance="primary"
            icon={<ArrowDownloadRegular />}
            disabledFocusable={running}
            onClick={() => void make()}
          >
            {running ? words.working : words.action}
          </Button>
          {running && (
            <Button disabledFocusable={job.stopping} onClick={stop}>
              {cancel}
            </Button>
          )}
        </div>
      ) : (
        <Text>{words.noFiles}</Text>
      )}
      {running && (
        <ProgressBar
          aria-label={words.working}
          {...(job.progress ? { value: job.progress.done, max: job.progress.total } : {})}
        />
      )}
      <LiveNote text={said} />
      {said !== '' && <Text weight="semibold">{said}</Text>}
      {job.state === 'failed' && <FailureNote error={job.error} onRetry={() => void make()} />}
    </div>
  );
}
