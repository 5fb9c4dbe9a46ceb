import { Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { FindingForm, type FormProps } from './finding-form';
import { useChecksWords } from './use-checks-words';

/** An exception stands in the record with its reason, or not at all. */
export function ExceptForm(form: FormProps): ReactElement {
  const words = useChecksWords();
  const [written, setWritten] = useState('');
  const reason = written.trim();
  return (
    <FindingForm
      {...form}
      label={words.reason}
      missing={words.reasonMissing}
      save={words.save}
      action={() => (reason === '' ? null : { do: 'except', reason })}
    >
      <Input value={written} onChange={(_, { value }) => setWritten(value)} />
    </FindingForm>
  );
}
