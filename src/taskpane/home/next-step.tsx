import { Caption1Strong, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowCircleRightFilled } from '@fluentui/react-icons/svg/arrow-circle-right';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Home } from '../../app/home/home.types';
import type { PaneWords } from '../../locales/pane-words';
import { useWords } from '../pane-words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  attention: { backgroundColor: tokens.colorStatusWarningBackground1 },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
  iconAttention: { color: tokens.colorStatusWarningForeground3 },
  label: { color: tokens.colorNeutralForeground2 },
  pending: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

function sentence(home: Home, received: number, { home: words }: PaneWords): string {
  switch (home.next) {
    case 'create':
      return words.nextCreate;
    case 'regulation':
      return words.nextRegulation(home.regulationErrors);
    case 'import':
      return home.pendingSheets.length > 0
        ? words.nextPending(home.pendingSheets.length)
        : words.nextImport(home.units.length - received);
    case 'rank':
      return home.pendingSheets.length > 0
        ? words.nextPending(home.pendingSheets.length)
        : received < home.units.length
          ? words.nextImport(home.units.length - received)
          : words.nextRank;
    case 'fix':
      return words.nextFix(home.errors);
    case 'propose':
      return home.progressOnly ? words.nextProgress : words.nextPropose;
  }
}

interface Props {
  readonly home: Home;
  readonly received: number;
  /** Sheets that were read and wait for the button. */
  readonly waiting: number;
}

/** The one thing to do now, in words. */
export function NextStep({ home, received, waiting }: Props): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const attention =
    waiting === 0 &&
    (home.next === 'fix' || (home.next === 'regulation' && home.regulationErrors > 0));
  const Icon = attention
    ? WarningFilled
    : home.next === 'propose'
      ? CheckmarkCircleFilled
      : ArrowCircleRightFilled;
  return (
    <section
      aria-label={words.home.nextStep}
      className={mergeClasses(styles.card, attention && styles.attention)}
    >
      <Icon className={mergeClasses(styles.icon, attention && styles.iconAttention)} aria-hidden />
      <div className={styles.body}>
        <Caption1Strong className={styles.label}>{words.home.nextStep}</Caption1Strong>
        <Text>{waiting > 0 ? words.home.nextTake(waiting) : sentence(home, received, words)}</Text>
        {home.pendingSheets.length > 0 && (
          <Text size={200} className={styles.pending}>
            {words.home.pending(home.pendingSheets.join(', '))}
          </Text>
        )}
      </div>
    </section>
  );
}
