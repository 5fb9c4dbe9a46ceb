import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { VoteRegular } from '@fluentui/react-icons/svg/vote';
import type { ComponentType, ReactElement } from 'react';
import type { Home } from '../../app/home/home.types';
import { useWords } from '../pane-words';
import { isOpenStep, STEPS, toStep, type Step } from './step';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, order: 2 },
  heading: { margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
  more: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

const ICONS: Readonly<Record<Step, ComponentType>> = {
  regulation: BookOpenRegular,
  forms: SendRegular,
  votes: VoteRegular,
  papers: DocumentTextRegular,
  closing: LockClosedRegular,
};

interface Props {
  readonly home: Home;
  /** Something is writing. */
  readonly busy: boolean;
  readonly onOpen: (step: Step) => void;
}

/** The steps of the year besides taking sheets in and ranking. */
export function StepList({ home, busy, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const { steps: words } = useWords();
  return (
    <nav className={styles.section} aria-labelledby="steps-heading">
      <Subtitle2 as="h2" id="steps-heading" className={styles.heading}>
        {words.title}
      </Subtitle2>
      <ul className={styles.list}>
        {STEPS.filter((step) => isOpenStep(step, home)).map((step) => {
          const Icon = ICONS[step];
          return (
            <li key={step} className={styles.item}>
              <Button
                id={toStep(step)}
                appearance="subtle"
                className={styles.button}
                icon={<Icon />}
                disabledFocusable={busy}
                onClick={() => onOpen(step)}
              >
                <span className={styles.words}>
                  <span className={styles.name}>{words.name[step]}</span>
                  <Caption1 className={styles.hint}>{words.hint[step]}</Caption1>
                </span>
                <ChevronRightRegular className={styles.more} aria-hidden />
              </Button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
