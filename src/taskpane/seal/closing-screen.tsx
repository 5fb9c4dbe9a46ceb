import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../pane-words';
import { ScreenTop } from '../screen-top';
import type { StepScreenProps } from '../steps/step';
import { ClosingSteps } from '../close-year/closing-steps';
import { SealPanel } from './seal-panel';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** The end of the year: sealed, and handed on. */
export function ClosingScreen({ onBack, refresh }: StepScreenProps): ReactElement {
  const { steps } = useWords();
  return (
    <div className={useStyles().stack}>
      <ScreenTop title={steps.name.closing} back={steps.back} onBack={onBack} />
      <SealPanel blocked={false} refresh={refresh} />
      <ClosingSteps />
    </div>
  );
}
