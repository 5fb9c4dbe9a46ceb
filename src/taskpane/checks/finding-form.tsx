import { Button, Field } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FindingAction } from '../../app/findings/handle-finding';
import { useFormStyles } from './form-styles';
import { useChecksWords } from './use-checks-words';
import { useFirstFocus } from './use-first-focus';

export interface FormProps {
  readonly busy: boolean;
  readonly onSave: (action: FindingAction) => Promise<void>;
  readonly onClose: () => void;
}

interface Props extends FormProps {
  readonly label: string;
  /** What is said where nothing was filled in. */
  readonly missing: string;
  readonly save: string;
  /** Null: nothing was filled in yet. */
  readonly action: () => FindingAction | null;
  readonly children: ReactElement;
}

/** One thing to fill in about a finding, and the buttons that settle it or leave it. */
export function FindingForm(props: Props): ReactElement {
  const { label, missing, save, action, busy, onSave, onClose, children } = props;
  const styles = useFormStyles();
  const words = useChecksWords();
  const [isMissing, setMissing] = useState(false);
  const form = useFirstFocus<HTMLFormElement>();
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = action();
        setMissing(chosen === null);
        if (chosen !== null && !busy) void onSave(chosen);
      }}
    >
      <Field
        label={label}
        required
        {...(isMissing ? { validationState: 'error' as const, validationMessage: missing } : {})}
      >
        {children}
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.giveUp}
        </Button>
      </div>
    </form>
  );
}
