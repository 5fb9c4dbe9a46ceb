import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { readYearToClose, type YearToClose } from '../../app/create/year-to-close';
import { FailureNote } from '../failure-note';
import { useWords } from '../pane-words';
import { ScreenTop } from '../screen-top';
import { SealPanel } from '../seal/seal-panel';
import { useJob } from '../use-job';
import { HandOverStep } from './hand-over-step';
import { NextRolesForm } from './next-roles-form';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

interface Props {
  readonly onBack: () => void;
  /** What the home screen says may be otherwise now. */
  readonly refresh: () => Promise<void>;
}

/** *Khép năm*: seal the year, say who leads the next one, and hand the book over. */
export function CloseYearScreen({ onBack, refresh }: Props): ReactElement {
  const styles = useStyles();
  const { closeYear: words, loading } = useWords();
  const { job, start } = useJob<true>();
  // What was read stays on the screen while it is read anew: whoever types goes on typing.
  const [found, setFound] = useState<YearToClose | null>(null);
  const read = useCallback(
    () =>
      start(async (options) => {
        setFound(await readYearToClose(options));
        return true;
      }),
    [start],
  );
  useEffect(() => {
    void read();
  }, [read]);
  return (
    <div className={styles.stack}>
      <ScreenTop title={words.title} back={words.back} onBack={onBack} />
      {job.state === 'failed' && <FailureNote error={job.error} onRetry={() => void read()} />}
      {!found && job.state === 'running' && <Spinner label={loading} labelPosition="below" />}
      {found?.half === true && <Text>{words.half}</Text>}
      {found?.half === false && (
        <>
          <div>
            <SealPanel blocked={false} refresh={refresh} />
          </div>
          <NextRolesForm year={found} onRecorded={read} />
          <HandOverStep year={found} />
        </>
      )}
    </div>
  );
}
