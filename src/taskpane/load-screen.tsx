import { Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { FailureNote } from './failure-note';
import { useWords } from './pane-words';

interface Props<ScreenProps extends object> {
  readonly load: () => Promise<ComponentType<ScreenProps>>;
  readonly props: ScreenProps;
}

/** A screen that is fetched when it is wanted first: the home screen opens without it. */
export function LoadScreen<ScreenProps extends object>({
  load,
  props,
}: Props<ScreenProps>): ReactElement {
  const { loading } = useWords();
  const [loaded, setLoaded] = useState<{ readonly Screen: ComponentType<ScreenProps> } | null>(
    null,
  );
  const [error, setError] = useState<unknown>(undefined);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    load().then((Screen) => setLoaded({ Screen }), setError);
  }, [attempt, load]);
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
