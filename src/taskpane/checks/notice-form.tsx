import { Button, Field, Select, Subtitle2, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { NoticeChoice } from '../../app/findings/findings.types';
import { writeNoticeSheet } from '../../app/notices/review-notices';
import { writeAllNotices } from '../../app/notices/write-all-notices';
import { wordsFor } from '../../locales/words';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { useLanguage } from '../pane-words';
import { useJob } from '../use-job';
import { useFormStyles } from './form-styles';

interface Props {
  readonly choices: readonly NoticeChoice[];
  /** Something else is writing. */
  readonly busy: boolean;
}

/** *Thông báo thẩm định* for one unit: what verification changed, to be sent and explained. */
export function NoticeForm({ choices, busy }: Props): ReactElement {
  const styles = useFormStyles();
  const { notices: words } = wordsFor(useLanguage());
  const [chosen, choose] = useState(choices[0]?.unit ?? '');
  const { job, start } = useJob<string>();
  const choice = choices.find(({ unit }) => unit === chosen) ?? choices[0];
  const running = job.state === 'running';
  const blocked = running || busy;
  const said = running ? words.making : job.state === 'done' ? job.result : '';
  return (
    <form
      className={styles.form}
      aria-labelledby="notice-heading"
      onSubmit={(event) => {
        event.preventDefault();
        if (blocked || !choice) return;
        void start(async (options) => {
          await writeNoticeSheet(choice.unit, options);
          return words.made(choice.name);
        });
      }}
    >
      <Subtitle2 as="h2" id="notice-heading" className={styles.heading}>
        {words.heading}
      </Subtitle2>
      <Text size={200}>{words.lead}</Text>
      <Field label={words.unit}>
        <Select value={choice?.unit ?? ''} onChange={(_, { value }) => choose(value)}>
          {choices.map(({ unit, name, changed }) => (
            <option key={unit} value={unit}>
              {words.option(name, changed)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button type="submit" disabledFocusable={blocked}>
          {running ? words.making : words.make}
        </Button>
        {choices.length > 1 && (
          <Button
            disabledFocusable={blocked}
            onClick={() => {
              if (blocked) return;
              void start(async (options) => words.madeAll(await writeAllNotices(options)));
            }}
          >
            {words.makeAll(choices.length)}
          </Button>
        )}
      </div>
      <LiveNote text={said} />
      {job.state === 'done' && <Text size={200}>{said}</Text>}
      {job.state === 'failed' && <FailureNote error={job.error} />}
    </form>
  );
}
