import type { ReactElement } from 'react';
import { CopyText } from '../copy-text';
import { useChecksWords } from './use-checks-words';

interface Props {
  readonly unit: string;
  readonly text: string;
}

/** The unit's findings as a message. */
export function CopyMessage({ unit, text }: Props): ReactElement {
  const words = useChecksWords();
  return <CopyText text={text} words={words} label={words.copyFor(unit)} />;
}
