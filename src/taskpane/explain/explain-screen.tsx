import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { explainWorkbook } from '../../app/explanation/explain-workbook';
import { showCell } from '../../app/book/show-cell';
import type { Place } from '../../domain/findings/finding';
import { wordsFor } from '../../locales/words';
import { FailureNote } from '../failure-note';
import { ScreenTop } from '../screen-top';
import { useLanguage, useWords } from '../pane-words';
import { useJob } from '../use-job';
import { ExplainedLines } from './explained-lines';
import { PrintExplanation } from './print-explanation';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  lead: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Code and name. */
  readonly unit: { readonly code: string; readonly name: string };
  readonly onBack: () => void;
}

/** Why one unit has its total, rank, class and award: a tree down to the cells. */
export function ExplainScreen({ unit, onBack }: Props): ReactElement {
  const styles = useStyles();
  const { loading } = useWords();
  const { screen } = wordsFor(useLanguage()).explanation;
  const { job, start } = useJob<Awaited<ReturnType<typeof explainWorkbook>>>();
  const [unshown, setUnshown] = useState<unknown>(undefined);
  const { code, name } = unit;
  const read = useCallback(() => start((options) => explainWorkbook(code, options)), [start, code]);
  useEffect(() => {
    void read();
  }, [read]);
  const show = (place: Place): void => {
    setUnshown(undefined);
    showCell(place).catch(setUnshown);
  };
  return (
    <div className={styles.stack}>
      <ScreenTop title={screen.title(name)} back={screen.back} onBack={onBack} />
      {job.state === 'failed' && (
        <FailureNote doing="read" error={job.error} onRetry={() => void read()} />
      )}
      {job.state === 'running' && <Spinner label={loading} labelPosition="below" />}
      {unshown !== undefined && <FailureNote error={unshown} />}
      {job.state === 'done' && (
        <>
          <Text className={styles.lead}>{screen.lead}</Text>
          <ExplainedLines lines={job.result.lines} onShow={show} label={screen.tree} />
          <PrintExplanation unit={code} old={job.result.appendixOld} />
        </>
      )}
    </div>
  );
}
