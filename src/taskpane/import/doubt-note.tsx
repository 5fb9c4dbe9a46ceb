import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { ShownDoubt } from '../../app/import/submissions-read.types';
import { wordsFor } from '../../locales/words';
import { useLanguage, useWords } from '../pane-words';

const useStyles = makeStyles({
  doubt: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  body: { minWidth: 0, overflowWrap: 'anywhere' },
  severity: { fontWeight: tokens.fontWeightSemibold },
  proposal: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  advice: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const;

/** The sign of a doubt: a shape of its own for each severity, not a colour alone. */
export function DoubtIcon({ severity }: Pick<ShownDoubt, 'severity'>): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}

/** One doubt in words: how grave, where, what, what is proposed, what to do. */
export function DoubtNote({ doubt }: { readonly doubt: ShownDoubt }): ReactElement {
  const styles = useStyles();
  const { import: words } = useWords();
  const { severity } = wordsFor(useLanguage()).report;
  const where = doubt.cell && `, ${doubt.cell}`;
  return (
    <div className={styles.doubt}>
      <DoubtIcon severity={doubt.severity} />
      <div className={styles.body}>
        <span className={styles.severity}>
          {severity[doubt.severity]} {doubt.code}
          {where}:
        </span>{' '}
        {doubt.text}
        {doubt.proposal && (
          <span className={styles.proposal}>{words.proposal(doubt.proposal)}</span>
        )}
        {doubt.severity !== 'info' && (
          // What is done about a proposal is done later, and not in this list.
          <span className={styles.advice}>
            {doubt.proposal ? words.proposalAdvice : doubt.advice}
          </span>
        )}
      </div>
    </div>
  );
}
