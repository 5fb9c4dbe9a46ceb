import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState, type ReactElement } from 'react';
import { LiveNote } from '../live-note';
import { useChecksWords } from './use-checks-words';
import { useFirstFocus } from './use-first-focus';

const useStyles = makeStyles({
  copy: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly unit: string;
  readonly text: string;
}

/**
 * The unit's findings as a message. Many hosts give a pane no clipboard (the frame needs
 * `clipboard-write`): then the text stands there to be taken by hand.
 */
export function CopyMessage({ unit, text }: Props): ReactElement {
  const styles = useStyles();
  const words = useChecksWords();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  const said = outcome === null ? '' : outcome === 'copied' ? words.copied : words.notCopied;
  return (
    <div className={styles.copy}>
      <Button
        size="small"
        className={styles.button}
        icon={<CopyRegular />}
        aria-label={words.copyFor(unit)}
        onClick={() => void copy()}
      >
        {words.copy}
      </Button>
      {said && <Text size={200}>{said}</Text>}
      <LiveNote text={said} />
      {outcome === 'refused' && <ByHand text={text} />}
    </div>
  );
}

function ByHand({ text }: { readonly text: string }): ReactElement {
  const { messageText } = useChecksWords();
  const box = useFirstFocus<HTMLDivElement>();
  return (
    <div ref={box}>
      <Field label={messageText}>
        <Textarea readOnly value={text} rows={8} resize="vertical" />
      </Field>
    </div>
  );
}
