import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { HomeUnit } from '../../app/home/home.types';
import type { OriginsByUnit } from '../../app/book/read-state';
import { TO_CHECKS } from '../checks/checks-button';
import { FailureNote } from '../failure-note';
import { TO_GATHER } from '../gather/gather-button';
import { LiveNote } from '../live-note';
import { loadOnUse } from '../load-on-use';
import { PageHeading } from '../page-heading';
import { PaneFoot } from '../pane-foot';
import { CultureContext, useWords } from '../pane-words';
import { STEPS, toStep, type Step } from '../steps/step';
import { StepScreen } from '../steps/step-screen';
import { BookScreen } from './book-screen';
import { CutOffNote } from './cut-off-note';
import { whyButton } from './why-button';
import { useHome } from './use-home';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    maxWidth: '640px',
    margin: '0 auto',
  },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  wait: { margin: 'auto' },
});

/** Who never asks never loads what answers. */
const ExplainScreen = loadOnUse(
  async () => (await import('../explain/explain-screen')).ExplainScreen,
);
const CreateScreen = loadOnUse(async () => (await import('../create/create-screen')).CreateScreen);
const ChecksScreen = loadOnUse(async () => (await import('../checks/checks-screen')).ChecksScreen);
const GatherScreen = loadOnUse(async () => (await import('../gather/gather-screen')).GatherScreen);

/** What the pane shows instead of the book; a unit: why its result is what it is. */
type Screen = Step | 'checks' | 'gather' | HomeUnit;

function isStep(screen: 'book' | Screen): screen is Step {
  return STEPS.some((step) => step === screen);
}

/** Id of the button that leads there. */
function buttonTo(screen: Screen): string {
  if (isStep(screen)) return toStep(screen);
  if (screen === 'gather') return TO_GATHER;
  return screen === 'checks' ? TO_CHECKS : whyButton(screen);
}

/** The first thing a user sees: what this workbook is, what is missing, and the next step. */
export function HomeScreen(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { reading, refresh } = useHome();
  const { home } = reading;
  const [justCreated, setJustCreated] = useState(false);
  const [shown, show] = useState<'book' | Screen>('book');
  const [origins, setOrigins] = useState<OriginsByUnit>(new Map());
  /** Id of what led away from the book. */
  const left = useRef('');
  const back = (): void => {
    show('book');
  };
  // The keyboard goes on where it left.
  useEffect(() => {
    if (shown === 'book') document.getElementById(left.current)?.focus();
  }, [shown]);
  // The same each time: whoever has it again and nothing else new need not be drawn again.
  const leaveFor = useCallback((screen: Screen): void => {
    left.current = buttonTo(screen);
    show(screen);
  }, []);
  const created = (): Promise<void> => {
    setJustCreated(true);
    return refresh();
  };
  return (
    <CultureContext value={home?.culture}>
      <div className={styles.page}>
        <main className={styles.main}>
          {!home && <PageHeading>{words.title}</PageHeading>}
          {reading.error !== undefined && (
            <FailureNote doing="read" error={reading.error} onRetry={() => void refresh()} />
          )}
          <LiveNote text={!home && reading.busy ? words.loading : ''} />
          {!home && reading.busy && (
            <Spinner className={styles.wait} label={words.loading} labelPosition="below" />
          )}
          {home?.recognised === true && isStep(shown) && (
            <StepScreen step={shown} home={home} onBack={back} refresh={refresh} />
          )}
          {home?.recognised === true && shown === 'checks' && (
            <ChecksScreen
              origins={origins}
              onBack={() => {
                back();
                void refresh();
              }}
            />
          )}
          {home?.recognised === true && typeof shown === 'object' && (
            <ExplainScreen unit={shown} onBack={back} />
          )}
          {home && shown === 'gather' && <GatherScreen onBack={back} refresh={refresh} />}
          {/* Hidden rather than taken away: what the last import and ranking said is still there. */}
          {home?.recognised === true && (
            <div hidden={shown !== 'book'}>
              <BookScreen
                home={home}
                readFrom={reading.readFrom}
                justCreated={justCreated}
                refresh={refresh}
                onStep={leaveFor}
                onGather={() => leaveFor('gather')}
                onWhy={leaveFor}
                onChecks={(known) => {
                  setOrigins(known);
                  leaveFor('checks');
                }}
              />
            </div>
          )}
          {home?.recognised === false && shown === 'book' && (
            <>
              <CutOffNote cutOffs={home.cutOffs} blocked={reading.busy} refresh={refresh} />
              <CreateScreen onCreated={created} onGather={() => leaveFor('gather')} />
            </>
          )}
        </main>
        <PaneFoot readAt={reading.readAt} busy={reading.busy} onRefresh={() => void refresh()} />
      </div>
    </CultureContext>
  );
}
