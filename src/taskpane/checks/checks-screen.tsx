import { Button, makeStyles, ProgressBar, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FindingGroup } from '../../app/findings/findings.types';
import type { OriginsByUnit } from '../../app/book/read-state';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { ScreenTop } from '../screen-top';
import { useWords } from '../pane-words';
import { GroupOfFindings } from './group-of-findings';
import { NoticeForm } from './notice-form';
import { useChecksWords } from './use-checks-words';
import { useFindings, type Findings } from './use-findings';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  lead: { color: tokens.colorNeutralForeground2 },
});

export interface ChecksScreenProps {
  /** Where figures stood in the files that were just imported. */
  readonly origins: OriginsByUnit;
  readonly onBack: () => void;
}

/** What *Kiểm tra* says, unit by unit, with what can be done about each line. */
export function ChecksScreen({ origins, onBack }: ChecksScreenProps): ReactElement {
  const styles = useStyles();
  const words = useChecksWords();
  const { cancel } = useWords();
  const findings = useFindings(origins);
  const { list, reading, writing, showing } = findings;
  const [open, setOpen] = useState<ReadonlySet<string | null>>(new Set());
  const busy = writing.job.state === 'running';
  const said = whatIsSaid(findings, words);
  const handled = list?.groups.flatMap(({ lines }) => lines).filter(isHandled).length ?? 0;
  const toggle = ({ unit }: FindingGroup): void =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(unit)) after.add(unit);
      return after;
    });
  return (
    <div className={styles.stack}>
      <ScreenTop title={words.title} back={words.back} onBack={onBack} />
      {list && <Text weight="semibold">{words.open(list.errors, list.warnings)}</Text>}
      {list && (
        <Text size={200} className={styles.lead}>
          {list.groups.length === 0 ? words.clean : words.lead}
        </Text>
      )}
      {!list && reading.job.state === 'running' && (
        <div className={styles.row}>
          <Spinner size="small" label={words.reading} />
          <Button size="small" disabledFocusable={reading.job.stopping} onClick={reading.cancel}>
            {cancel}
          </Button>
        </div>
      )}
      {!list && reading.job.state === 'cancelled' && (
        <Button onClick={() => void findings.read()}>{words.title}</Button>
      )}
      {reading.job.state === 'failed' && (
        <FailureNote doing="read" error={reading.job.error} onRetry={() => void findings.read()} />
      )}
      {writing.job.state === 'failed' && <FailureNote error={writing.job.error} />}
      {showing.job.state === 'failed' && <FailureNote error={showing.job.error} />}
      {busy && <ProgressBar aria-label={words.working} />}
      {handled > 0 && <Text size={200}>{words.handled(handled)}</Text>}
      <LiveNote text={said} />
      {list?.groups.map((group, index) => (
        <GroupOfFindings
          key={group.unit ?? ''}
          group={group}
          // The first is what to begin with; a click turns that round as well.
          open={open.has(group.unit) !== (index === 0)}
          busy={busy}
          onToggle={() => toggle(group)}
          onHandle={findings.handle}
          onShow={(target) => void findings.show(target)}
        />
      ))}
      {list && list.notices.length > 0 && <NoticeForm choices={list.notices} busy={busy} />}
    </div>
  );
}

function whatIsSaid(
  { list, reading, writing }: Findings,
  words: ReturnType<typeof useChecksWords>,
) {
  if (writing.job.state === 'running') return words.working;
  if (!list && reading.job.state === 'running') return words.reading;
  if (writing.job.state !== 'done') return list ? words.open(list.errors, list.warnings) : '';
  return writing.job.result.action === 'reopen' ? words.reopened : words.saved;
}

function isHandled({ handling }: FindingGroup['lines'][number]): boolean {
  return handling.state === 'accepted' || handling.state === 'answered';
}
