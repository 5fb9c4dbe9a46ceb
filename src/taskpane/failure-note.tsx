import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toFailure } from '../app/use-case/failure';
import { sayFailure, type Doing } from '../locales/say-failure';
import { failureWords } from '../locales/parts/failures';
import { useLanguage, useWords } from './pane-words';
import { Note } from './note';

const useStyles = makeStyles({
  details: {
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer' },
});

interface Props {
  readonly error: unknown;
  /** What was under way. */
  readonly doing?: Doing;
  readonly onRetry?: () => void;
}

/** What failed, in the user's words and with what to do; the host's own text only on demand. */
export function FailureNote({ error, doing, onRetry }: Props): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const failures = failureWords(useLanguage());
  const said = sayFailure(toFailure(error), { failures, pane: words }, doing);
  return (
    <Note
      intent="error"
      role="alert"
      title={said.title}
      {...(onRetry ? { actions: <Button onClick={onRetry}>{words.retry}</Button> } : {})}
    >
      {said.text}
      {said.detail && (
        <details className={styles.details}>
          {/* Said, because office.js tabs along what it knows by name only, see keep-tab. */}
          <summary className={styles.summary} tabIndex={0}>
            {words.details}
          </summary>
          {said.detail}
        </details>
      )}
    </Note>
  );
}
