import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FindingAction } from '../../app/handle-finding';
import { useFormStyles } from './form-styles';
import { useChecksWords } from './use-checks-words';
import { useFirstFocus } from './use-first-focus';

interface Props {
  readonly busy: boolean;
  readonly onSave: (action: FindingAction) => Promise<void>;
  readonly onClose: () => void;
}

/** An exception stands in the record with its reason, or not at all. */
export function ExceptForm({ busy, onSave, onClose }: Props): ReactElement {
  const styles = useFormStyles();
  const words = useChecksWords();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const form = useFirstFocus<HTMLFormElement>();
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const written = reason.trim();
        setMissing(written === '');
        if (written !== '' && !busy) void onSave({ do: 'except', reason: written });
      }}
    >
      <Field
        label={words.reason}
        required
        {...(missing
          ? { validationState: 'error' as const, validationMessage: words.reasonMissing }
          : {})}
      >
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {words.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.giveUp}
        </Button>
      </div>
    </form>
  );
}
