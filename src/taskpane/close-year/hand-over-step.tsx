import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Subtitle2,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { YearToClose } from '../../app/create/year-to-close';
import { useAllWords } from '../all-words';
import { keepNextBook } from './next-book-storage';
import { Note } from '../note';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What became of the book: `shown`: it stands there to be copied by hand. */
type State = 'idle' | 'kept' | 'refused' | 'copied' | 'shown';

/** The regulation, the roster and the history go to the pane of a new workbook. */
export function HandOverStep({ year }: { readonly year: YearToClose }): ReactElement {
  const styles = useStyles();
  const { closeYear: words } = useAllWords();
  const [state, setState] = useState<State>('idle');
  const { handedOver, text, next, decisions } = year;
  const prepare = (): void => setState(keepNextBook(text) ? 'kept' : 'refused');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('shown');
    }
  };
  return (
    <section className={styles.step} aria-labelledby="hand-over-heading">
      <Subtitle2 as="h2" id="hand-over-heading" className={styles.heading}>
        {words.handOver(next)}
      </Subtitle2>
      <Caption1 className={styles.hint}>{words.handOverHint}</Caption1>
      {decisions.awarded + decisions.refused > 0 && (
        <Caption1>
          {words.decisions(decisions.proposed, decisions.awarded, decisions.refused)}
        </Caption1>
      )}
      {handedOver.undecided.length > 0 && (
        <Note intent="warning">
          {words.undecided(handedOver.undecided.length)}
          <ul className={styles.list}>
            {handedOver.undecided.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Note>
      )}
      {handedOver.provisional && <Note intent="warning">{words.provisional}</Note>}
      <div className={styles.row}>
        <Button appearance="primary" onClick={prepare}>
          {words.prepare(next)}
        </Button>
        <Button appearance="subtle" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      {state !== 'idle' && (
        <Note intent={state === 'refused' ? 'warning' : 'success'} role="status">
          {words.state[state](next)}
        </Note>
      )}
      {(state === 'refused' || state === 'shown') && (
        <Field label={words.text}>
          <Textarea readOnly rows={4} value={text} onFocus={(event) => event.target.select()} />
        </Field>
      )}
    </section>
  );
}
