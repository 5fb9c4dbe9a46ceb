import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useMemo, type ReactElement } from 'react';
import { CopyText } from '../copy-text';
import { useWords } from '../pane-words';
import { collectDiagnostics } from './diagnostics';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** The facts of this Excel and this pane, to be read out or copied for whoever helps. */
export function DiagnosticsList(): ReactElement {
  const styles = useStyles();
  const { start } = useWords();
  const lines = useMemo(
    () =>
      collectDiagnostics().map(([key, value]) => {
        const shown = typeof value === 'boolean' ? (value ? start.yes : start.no) : value;
        return { key, name: start.facts[key], value: shown ?? '–' };
      }),
    [start],
  );
  return (
    <section className={styles.section} aria-label={start.diagnostics}>
      <dl className={styles.list}>
        {lines.map(({ key, name, value }) => (
          <Fragment key={key}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <CopyText
        text={lines.map(({ name, value }) => `${name}: ${value}`).join('\n')}
        words={start.copying}
      />
    </section>
  );
}
