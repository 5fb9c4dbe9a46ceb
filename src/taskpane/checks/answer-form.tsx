import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { LineQuestion } from '../../app/findings.types';
import type { FindingAction } from '../../app/handle-finding';
import { useFormStyles } from './form-styles';
import { useChecksWords } from './use-checks-words';
import { useFirstFocus } from './use-first-focus';

interface Props {
  readonly question: LineQuestion;
  readonly busy: boolean;
  readonly onSave: (action: FindingAction) => Promise<void>;
  readonly onClose: () => void;
}

/** A question about a file has few answers; the one chosen is remembered for the files to come. */
export function AnswerForm({ question, busy, onSave, onClose }: Props): ReactElement {
  const styles = useFormStyles();
  const words = useChecksWords();
  const [said, setSaid] = useState('');
  const [missing, setMissing] = useState(false);
  const form = useFirstFocus<HTMLFormElement>();
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(said === '');
        if (said !== '' && !busy) void onSave({ do: 'answer', said });
      }}
    >
      <Field
        label={words.answer}
        required
        {...(missing
          ? { validationState: 'error' as const, validationMessage: words.answerMissing }
          : {})}
      >
        <Select value={said} onChange={(_, { value }) => setSaid(value)}>
          <option value="">{words.choose}</option>
          {question.answers.map((answer) => (
            <option key={answer.said} value={answer.said}>
              {answer.shown}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {words.remember}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.giveUp}
        </Button>
      </div>
    </form>
  );
}
