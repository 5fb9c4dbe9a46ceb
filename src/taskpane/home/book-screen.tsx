import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Home } from '../../app/home.types';
import { ImportFiles } from '../import/import-files';
import { useImport } from '../import/use-import';
import { PageHeading } from '../page-heading';
import { useWords } from '../pane-words';
import { NextStep } from './next-step';
import { RankPanel } from './rank-panel';
import { UnitTable } from './unit-table';
import { useRank } from './use-rank';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  head: { display: 'flex', flexDirection: 'column' },
  facts: { color: tokens.colorNeutralForeground2 },
  later: { order: 1 },
});

interface Props {
  readonly home: Home;
  readonly justCreated: boolean;
  readonly refresh: () => Promise<void>;
}

export function BookScreen({ home, justCreated, refresh }: Props): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const intake = useImport(refresh);
  const rank = useRank(refresh, intake.origins);
  const received = home.units.filter((unit) => unit.received).length;
  const complete = home.units.length > 0 && received === home.units.length;
  return (
    <div className={styles.stack}>
      <header className={styles.head}>
        <PageHeading focused={justCreated}>{home.clusterName || words.title}</PageHeading>
        <Text className={styles.facts}>
          {[
            home.year && words.home.year(home.year),
            words.home.size(home.units.length, home.criteria),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </header>
      <NextStep home={home} received={received} />
      <RankPanel
        rank={rank}
        blocked={intake.handle.job.state === 'running' || home.units.length === 0}
      />
      {/* While sheets are missing, or the outcome of the last files stands there to be read, taking
          them in comes before the table. */}
      <div className={mergeClasses(complete && intake.handle.job.state === 'idle' && styles.later)}>
        <ImportFiles
          intake={intake}
          units={home.units}
          received={received}
          blocked={rank.handle.job.state === 'running'}
        />
      </div>
      <UnitTable home={home} />
    </div>
  );
}
