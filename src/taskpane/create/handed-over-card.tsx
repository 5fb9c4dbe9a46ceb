import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Subtitle2,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { FailureNote } from '../failure-note';
import { useAllWords } from '../all-words';
import { useLanguage } from '../pane-words';
import type { HandedOver } from './use-handed-over';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  open: { alignSelf: 'flex-start' },
});

interface Props {
  readonly handed: HandedOver;
  readonly busy: boolean;
  readonly onCreate: () => void;
}

/** A book that was prepared in another workbook comes before all templates. */
export function HandedOverCard({ handed, busy, onCreate }: Props): ReactElement {
  const styles = useStyles();
  const { closeYear: words } = useAllWords();
  const language = useLanguage();
  const [text, setText] = useState<string | null>(null);
  const { template, error, paste, drop } = handed;
  if (template) {
    return (
      <section className={styles.card} aria-labelledby="handed-over-heading">
        <Subtitle2 as="h2" id="handed-over-heading" className={styles.heading}>
          {words.prepared(template.title[language])}
        </Subtitle2>
        <Caption1>{words.preparedHint(rowsOf(template.tables.DonVi))}</Caption1>
        <div className={styles.row}>
          <Button appearance="primary" disabledFocusable={busy} onClick={onCreate}>
            {words.createPrepared}
          </Button>
          <Button appearance="subtle" disabledFocusable={busy} onClick={drop}>
            {words.dropPrepared}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <>
      {error !== undefined && <FailureNote error={error} />}
      {text === null ? (
        <Button
          appearance="subtle"
          size="small"
          className={styles.open}
          disabledFocusable={busy}
          onClick={() => setText('')}
        >
          {words.pasteOpen}
        </Button>
      ) : (
        <div className={styles.card}>
          <Field label={words.pasteLabel}>
            <Textarea rows={4} value={text} onChange={(_, { value }) => setText(value)} />
          </Field>
          <Button disabledFocusable={busy || text.trim() === ''} onClick={() => paste(text)}>
            {words.pasteUse}
          </Button>
        </div>
      )}
    </>
  );
}

function rowsOf(table: unknown): number {
  return Array.isArray(table) ? table.length : 0;
}
