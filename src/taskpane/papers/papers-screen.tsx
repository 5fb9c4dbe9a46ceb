import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../pane-words';
import { ScreenTop } from '../screen-top';
import type { StepScreenProps } from '../steps/step';
import { PapersPanel } from './papers-panel';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** The papers of the conference. */
export function PapersScreen({ home, onBack }: StepScreenProps): ReactElement {
  const { steps } = useWords();
  return (
    <div className={useStyles().stack}>
      <ScreenTop title={steps.name.papers} back={steps.back} onBack={onBack} />
      <PapersPanel blocked={false} home={home} />
    </div>
  );
}
