import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { recordNextRoles } from '../../app/create/next-roles';
import type { YearToClose } from '../../app/create/year-to-close';
import { FailureNote } from '../failure-note';
import { useAllWords } from '../all-words';
import { useJob } from '../use-job';
import { Note } from '../note';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

const ROLES = ['leader', 'deputy'] as const;
type Role = (typeof ROLES)[number];

interface Props {
  readonly year: YearToClose;
  readonly onRecorded: () => Promise<void>;
}

/** Who leads the next year, and who is deputy: recorded in *Vai trò*. */
export function NextRolesForm({ year, onRecorded }: Props): ReactElement {
  const styles = useStyles();
  const { closeYear: words } = useAllWords();
  const { job, start } = useJob<true>();
  const [deputyNow] = year.now.deputy;
  const follows = year.rule === 'deputy' ? (deputyNow ?? '') : '';
  const [chosen, choose] = useState<Readonly<Record<Role, string>>>({
    leader: year.then.leader[0] ?? follows,
    deputy: year.then.deputy[0] ?? '',
  });
  const [determinedBy, setDeterminedBy] = useState('');
  const [basis, setBasis] = useState('');
  const nameOf = (code: string | undefined): string =>
    year.members.find((unit) => unit.code === code)?.name ?? '';
  const breaks = follows !== '' && chosen.leader !== '' && chosen.leader !== follows;
  const twice = chosen.leader !== '' && chosen.leader === chosen.deputy;
  const running = job.state === 'running';
  const record = async (): Promise<void> => {
    await start(async (options) => {
      const [leader, deputy] = ROLES.map((role) => chosen[role] || null);
      await recordNextRoles(
        { leader: leader ?? null, deputy: deputy ?? null, determinedBy, basis },
        options,
      );
      return true;
    });
    await onRecorded();
  };
  return (
    <form
      className={styles.form}
      aria-labelledby="next-roles-heading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!running && !twice) void record();
      }}
    >
      <Subtitle2 as="h2" id="next-roles-heading" className={styles.heading}>
        {words.roles(year.next)}
      </Subtitle2>
      <Caption1 className={styles.hint}>
        {ROLES.map((role) =>
          words.now(year.titles[role], year.now[role].map(nameOf).join(', ')),
        ).join(' ')}
      </Caption1>
      {ROLES.map((role) => (
        <Field
          key={role}
          label={words.role(year.titles[role], year.next)}
          {...(role === 'deputy' && twice
            ? { validationState: 'error' as const, validationMessage: words.twice }
            : {})}
        >
          <Select
            value={chosen[role]}
            onChange={(_, { value }) => choose((before) => ({ ...before, [role]: value }))}
          >
            <option value="">{words.nobody}</option>
            {year.members.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {breaks && <Note intent="warning">{words.breaksRotation(nameOf(follows))}</Note>}
      <Field label={words.determinedBy}>
        <Input
          value={determinedBy}
          placeholder={words.determinedByHint}
          onChange={(_, { value }) => setDeterminedBy(value)}
        />
      </Field>
      <Field label={words.basis}>
        <Input
          value={basis}
          placeholder={words.basisHint}
          onChange={(_, { value }) => setBasis(value)}
        />
      </Field>
      <Button
        type="submit"
        disabledFocusable={running || twice || (chosen.leader === '' && chosen.deputy === '')}
      >
        {running ? words.recording : words.record}
      </Button>
      {job.state === 'failed' && <FailureNote error={job.error} />}
      {year.then.leader.length > 0 && (
        <Text role="status">
          {words.recorded(
            ROLES.map((role) =>
              words.now(year.titles[role], year.then[role].map(nameOf).join(', ')),
            ).join(' '),
          )}
        </Text>
      )}
    </form>
  );
}
