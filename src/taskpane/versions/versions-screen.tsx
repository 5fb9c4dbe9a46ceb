import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FailureNote } from '../failure-note';
import { ScreenTop } from '../screen-top';
import { useWords } from '../pane-words';
import type { StepScreenProps } from '../steps/step';
import { AmendForm } from './amend-form';
import { CompareVersions } from './compare-versions';
import { useVersions } from './use-versions';
import { VersionRows } from './version-rows';
import { Note } from '../note';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** Which versions of the regulation the workbook has, what changed between them, and the next one. */
export function VersionsScreen({ onBack, refresh: reread }: StepScreenProps): ReactElement {
  const styles = useStyles();
  const { versions: words, loading } = useWords();
  const { reading, refresh } = useVersions();
  const { list, error } = reading;
  const amended = async (): Promise<void> => {
    await refresh();
    await reread();
  };
  return (
    <div className={styles.stack}>
      <ScreenTop title={words.title} back={words.back} onBack={onBack} />
      {error !== undefined && (
        <FailureNote doing="read" error={error} onRetry={() => void refresh()} />
      )}
      {!list && error === undefined && <Spinner label={loading} labelPosition="below" />}
      {list && (
        <>
          {list.edited && <Note intent="warning">{words.edited}</Note>}
          <VersionRows list={list} />
          {list.versions.some(({ kept }) => kept) && (
            <CompareVersions key={list.current} list={list} />
          )}
          <AmendForm list={list} onAmended={amended} />
        </>
      )}
    </div>
  );
}
