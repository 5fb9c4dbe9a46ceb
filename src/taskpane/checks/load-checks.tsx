import { Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { FailureNote } from '../failure-note';
import { useWords } from '../pane-words';
import type { ChecksScreen, ChecksScreenProps } from './checks-screen';

/** The screen is fetched when it is wanted first: the home screen opens without it. */
export function LoadChecks(props: ChecksScreenProps): ReactElement {
  const { loading } = useWords();
  const [loaded, setLoaded] = useState<{ readonly Screen: typeof ChecksScreen } | null>(null);
  const [error, setError] = useState<unknown>(undefined);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    import('./checks-screen').then(({ ChecksScreen: Screen }) => setLoaded({ Screen }), setError);
  }, [attempt]);
  if (loaded) return <loaded.Screen {...props} />;
  return error === undefined ? (
    <Spinner label={loading} labelPosition="below" />
  ) : (
    <FailureNote
      error={error}
      onRetry={() => {
        setError(undefined);
        setAttempt(attempt + 1);
      }}
    />
  );
}
