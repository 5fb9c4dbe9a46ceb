import { Spinner, Text } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { readYearToClose, type YearToClose } from '../../app/create/year-to-close';
import { FailureNote } from '../failure-note';
import { useAllWords } from '../all-words';
import { useJob } from '../use-job';
import { HandOverStep } from './hand-over-step';
import { NextRolesForm } from './next-roles-form';

/** What comes after the seal: who leads the next year, and the workbook of the next year. */
export function ClosingSteps(): ReactElement {
  const { closeYear: words, pane } = useAllWords();
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
    <>
      {job.state === 'failed' && (
        <FailureNote doing="read" error={job.error} onRetry={() => void read()} />
      )}
      {!found && job.state === 'running' && <Spinner label={pane.loading} labelPosition="below" />}
      {found?.half === true && <Text>{words.half}</Text>}
      {found?.half === false && (
        <>
          <NextRolesForm year={found} onRecorded={read} />
          <HandOverStep year={found} />
        </>
      )}
    </>
  );
}
