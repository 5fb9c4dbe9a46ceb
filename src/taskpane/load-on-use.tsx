import { Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { FailureNote } from './failure-note';
import { useWords } from './pane-words';

/**
 * A part of the pane whose script is fetched when it is wanted first: the home screen opens without
 * it. React's `lazy` would take the whole pane down where the network fails; this one offers another
 * try.
 */
export function loadOnUse<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return function OnUse(props: Props): ReactElement {
    const { loading } = useWords();
    const [loaded, setLoaded] = useState<{ readonly Part: ComponentType<Props> } | null>(null);
    const [error, setError] = useState<unknown>(undefined);
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      load().then((Part) => setLoaded({ Part }), setError);
    }, [attempt]);
    if (loaded) return <loaded.Part {...props} />;
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
  };
}
