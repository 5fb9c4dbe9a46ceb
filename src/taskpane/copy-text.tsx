import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState, type ReactElement } from 'react';
import { useFirstFocus } from './checks/use-first-focus';
import { LiveNote } from './live-note';

const useStyles = makeStyles({
  copy: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly text: string;
  readonly words: {
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    /** Label of the text where it has to be taken by hand. */
    readonly messageText: string;
  };
  /** Where the button's own words do not say what is copied. */
  readonly label?: string;
}

/**
 * Many hosts give a pane no clipboard (the frame needs `clipboard-write`): then the text stands there
 * to be taken by hand.
 */
export function CopyText({ text, words, label = words.copy }: Props): ReactElement {
  const styles = useStyles();
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
        aria-label={label}
        onClick={() => void copy()}
      >
        {words.copy}
      </Button>
      {said && <Text size={200}>{said}</Text>}
      <LiveNote text={said} />
      {outcome === 'refused' && <ByHand text={text} label={words.messageText} />}
    </div>
  );
}

function ByHand({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  const box = useFirstFocus<HTMLDivElement>();
  return (
    <div ref={box}>
      <Field label={label}>
        <Textarea readOnly value={text} rows={8} resize="vertical" />
      </Field>
    </div>
  );
}
