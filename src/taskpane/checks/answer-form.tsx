import { Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { LineQuestion } from '../../app/findings/findings.types';
import { FindingForm, type FormProps } from './finding-form';
import { useChecksWords } from './use-checks-words';

interface Props extends FormProps {
  readonly question: LineQuestion;
}

/** A question about a file has few answers; the one chosen is remembered for the files to come. */
export function AnswerForm({ question, ...form }: Props): ReactElement {
  const words = useChecksWords();
  const [said, setSaid] = useState('');
  return (
    <FindingForm
      {...form}
      label={words.answer}
      missing={words.answerMissing}
      save={words.remember}
      action={() => (said === '' ? null : { do: 'answer', said })}
    >
      <Select value={said} onChange={(_, { value }) => setSaid(value)}>
        <option value="">{words.choose}</option>
        {question.answers.map((answer) => (
          <option key={answer.said} value={answer.said}>
            {answer.shown}
          </option>
        ))}
      </Select>
    </FindingForm>
  );
}
