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
import type { Template } from '../../app/create/template';
import { listTemplates } from '../../app/create/template-list';
import { loadTemplate } from '../../app/create/templates';
import { FailureNote } from '../failure-note';
import { GatherButton } from '../gather/gather-button';
import { LiveNote } from '../live-note';
import { PageHeading } from '../page-heading';
import { useLanguage, useWords } from '../pane-words';
import { useJob } from '../use-job';
import { HandedOverCard } from './handed-over-card';
import { TemplatePreview } from './template-preview';
import { useHandedOver } from './use-handed-over';

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

interface Props {
  readonly onCreated: () => Promise<void>;
  readonly onGather: () => void;
}

/** A workbook that is no cluster workbook yet becomes one, from a template. */
export function CreateScreen({ onCreated, onGather }: Props): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const templates = listTemplates();
  const [chosen, choose] = useState(templates[0]?.name ?? '');
  const { job, start } = useJob<true>();
  const running = job.state === 'running';
  const handed = useHandedOver();

  const create = async (template: () => Promise<Template>, after?: () => void): Promise<void> => {
    await start(async (options) => {
      const { createClusterWorkbook } = await import('../../app/create/create-workbook');
      await createClusterWorkbook(await template(), options);
      // Only now: a book that could not be made is still wanted.
      after?.();
      return true;
    });
    await onCreated();
  };

  return (
    <div className={styles.stack}>
      <PageHeading>{words.create.title}</PageHeading>
      <Text className={styles.lead}>{words.create.lead}</Text>
      <HandedOverCard
        handed={handed}
        busy={running}
        onCreate={() => {
          const { template, drop } = handed;
          if (template) void create(() => Promise.resolve(template), drop);
        }}
      />
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
        onClick={() => void create(() => loadTemplate(chosen))}
      >
        {running ? words.create.creating : words.create.action}
      </Button>
      <GatherButton disabled={running} onOpen={onGather} />
      <LiveNote text={running ? words.create.creating : ''} />
      {job.state === 'failed' && <FailureNote doing="create" error={job.error} />}
    </div>
  );
}
