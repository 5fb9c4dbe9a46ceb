import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { Fragment, useState, type ReactElement } from 'react';
import { listTemplates, loadTemplate } from '../../app/create/templates';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { PageHeading } from '../page-heading';
import { useLanguage, useWords } from '../pane-words';
import { useJob } from '../use-job';
import { TemplatePreview } from './template-preview';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  lead: { color: tokens.colorNeutralForeground2 },
  option: {
    alignItems: 'flex-start',
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':has(:checked)': { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}` },
  },
  options: { gap: tokens.spacingVerticalS },
  label: { display: 'flex', flexDirection: 'column' },
  summary: { color: tokens.colorNeutralForeground2 },
  big: { width: '100%', minHeight: '48px', fontSize: tokens.fontSizeBase400 },
});

/** A workbook that is no cluster workbook yet becomes one, from a template. */
export function CreateScreen({ onCreated }: { onCreated: () => Promise<void> }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const templates = listTemplates();
  const [chosen, choose] = useState(templates[0]?.name ?? '');
  const { job, start } = useJob<true>();
  const running = job.state === 'running';

  const create = async (): Promise<void> => {
    await start(async (options) => {
      const { createClusterWorkbook } = await import('../../app/create/create-workbook');
      await createClusterWorkbook(await loadTemplate(chosen), options);
      return true;
    });
    await onCreated();
  };

  return (
    <div className={styles.stack}>
      <PageHeading>{words.create.title}</PageHeading>
      <Text className={styles.lead}>{words.create.lead}</Text>
      <Field label={words.create.templates}>
        <RadioGroup
          value={chosen}
          onChange={(_, { value }) => choose(value)}
          disabled={running}
          className={styles.options}
        >
          {templates.map(({ name, title, summary }) => (
            <Fragment key={name}>
              <Radio
                value={name}
                className={styles.option}
                label={
                  <span className={styles.label}>
                    <Text weight="semibold">{title[language]}</Text>
                    <Caption1 className={styles.summary}>{summary[language]}</Caption1>
                  </span>
                }
              />
              {name === chosen && <TemplatePreview name={name} />}
            </Fragment>
          ))}
        </RadioGroup>
      </Field>
      <Button
        appearance="primary"
        size="large"
        className={styles.big}
        icon={<AddRegular />}
        disabledFocusable={running || !chosen}
        onClick={() => void create()}
      >
        {running ? words.create.creating : words.create.action}
      </Button>
      <LiveNote text={running ? words.create.creating : ''} />
      {job.state === 'failed' && <FailureNote error={job.error} />}
    </div>
  );
}
