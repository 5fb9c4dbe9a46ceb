import {
  Button,
  Field,
  Input,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { amendRegulation, type Amendment } from '../../app/regulation/amend-regulation';
import type { VersionList } from '../../app/regulation/list-versions';
import type {
  AmendmentDraft,
  AmendmentField,
  AmendmentProblems,
} from '../../domain/regulation/versions/amendment';
import { wordsFor } from '../../locales/words';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { useLanguage, useWords } from '../pane-words';
import { useJob } from '../use-job';
import { Note } from '../note';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  lead: { color: tokens.colorNeutralForeground2 },
});

const FIELDS: readonly AmendmentField[] = ['name', 'document', 'adoptedOn', 'effectiveFrom'];
const DATES: readonly AmendmentField[] = ['adoptedOn', 'effectiveFrom'];
const BLANK: AmendmentDraft = { name: '', document: '', adoptedOn: '', effectiveFrom: '' };

interface Props {
  readonly list: VersionList;
  readonly onAmended: () => Promise<void>;
}

/** *Sửa đổi, bổ sung quy chế*: what the new version is called and from when on it holds. */
export function AmendForm({ list, onAmended }: Props): ReactElement {
  const styles = useStyles();
  const { versions: words } = useWords();
  const { amendmentProblem } = wordsFor(useLanguage()).report;
  const [draft, setDraft] = useState(BLANK);
  const [problems, setProblems] = useState<AmendmentProblems>({});
  const { job, start } = useJob<Amendment>();
  const running = job.state === 'running';
  const said = running
    ? words.amending
    : job.state === 'done'
      ? words.amended(job.result.version)
      : '';

  const amend = async (): Promise<void> => {
    const found = list.check(draft);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    await start(async (options) => {
      const done = await amendRegulation(draft, options);
      setDraft(BLANK);
      return done;
    });
    await onAmended();
  };

  return (
    <form
      className={styles.form}
      aria-labelledby="amend-heading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!running) void amend();
      }}
    >
      <Subtitle2 as="h2" id="amend-heading" className={styles.heading}>
        {words.amendTitle}
      </Subtitle2>
      <Text className={styles.lead}>{words.amendLead}</Text>
      {FIELDS.map((field) => {
        const problem = problems[field];
        return (
          <Field
            key={field}
            label={words[field]}
            required={field !== 'document'}
            {...(problem
              ? { validationState: 'error' as const, validationMessage: amendmentProblem[problem] }
              : {})}
          >
            <Input
              value={draft[field]}
              {...(DATES.includes(field) ? { placeholder: words.dateHint } : {})}
              onChange={(_, { value }) => {
                setDraft((before) => ({ ...before, [field]: value }));
                setProblems((before) => ({ ...before, [field]: undefined }));
              }}
            />
          </Field>
        );
      })}
      <Button type="submit" appearance="primary" disabledFocusable={running}>
        {running ? words.amending : words.amend}
      </Button>
      <LiveNote text={said} />
      {job.state === 'done' && <Note intent="success">{said}</Note>}
      {job.state === 'failed' && <FailureNote error={job.error} />}
    </form>
  );
}
