import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { ScalesRegular } from '@fluentui/react-icons/svg/scales';
import type { ReactElement } from 'react';
import type { FirmnessText } from '../../app/firmness/describe-firmness';
import { firmnessWords } from '../../locales/parts/firmness';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { useLanguage } from '../pane-words';
import { usePanelStyles } from '../panel-styles';
import { useJob } from '../use-job';
import { EdgeCard } from './edge-card';

interface Props {
  /** Something is writing: what would be read is half of it. */
  readonly blocked: boolean;
}

/** How firmly the awards stand: worked out when somebody asks, from the workbook as it is then. */
export function FirmnessPanel({ blocked }: Props): ReactElement {
  const styles = usePanelStyles();
  const words = firmnessWords(useLanguage());
  const { job, start } = useJob<readonly FirmnessText[]>();
  const running = job.state === 'running';
  const found = job.state === 'done' ? job.result : null;
  const said = running ? words.working : found ? words.found(found.length) : '';
  return (
    <section className={styles.section} aria-label={words.title}>
      <Button
        icon={<ScalesRegular />}
        disabledFocusable={running || blocked}
        onClick={() =>
          void start(async (options) => {
            const { firmnessOfWorkbook } = await import('../../app/firmness/firmness-of-workbook');
            return firmnessOfWorkbook(options);
          })
        }
      >
        {running ? words.working : words.show}
      </Button>
      <LiveNote text={said} />
      {job.state === 'failed' && <FailureNote doing="read" error={job.error} />}
      {found && (
        <>
          <Subtitle2 as="h2" className={styles.heading}>
            {words.title}
          </Subtitle2>
          {found.length === 0 ? (
            <Text>{words.none}</Text>
          ) : (
            <ul className={styles.list}>
              {found.map((edge) => (
                <EdgeCard key={edge.title} edge={edge} />
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
