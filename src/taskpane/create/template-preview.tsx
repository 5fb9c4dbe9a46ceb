import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FailureNote } from '../failure-note';
import { useWords } from '../pane-words';
import { useTemplateLines } from './use-template-lines';

const useStyles = makeStyles({
  section: { marginLeft: tokens.spacingHorizontalXXL },
  preview: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { display: 'flex', flexDirection: 'column', margin: 0 },
});

/** What the chosen template holds, worked out from the template itself; stands right below it. */
export function TemplatePreview({ name }: { readonly name: string }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const loaded = useTemplateLines(name);
  return (
    <section aria-label={words.create.preview} className={styles.section}>
      {loaded && 'error' in loaded && <FailureNote error={loaded.error} />}
      {loaded && 'lines' in loaded && (
        <div className={styles.preview}>
          <Caption1Strong>{words.create.preview}</Caption1Strong>
          <dl className={styles.list}>
            {loaded.lines.map(({ label, texts }) => (
              <div key={label}>
                <dt className={styles.label}>
                  <Caption1>{label}</Caption1>
                </dt>
                <dd className={styles.value}>
                  {texts.map((text) => (
                    <Caption1 key={text}>{text}</Caption1>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}
