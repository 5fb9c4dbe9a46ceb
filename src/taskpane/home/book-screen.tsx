import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Home, HomeUnit } from '../../app/home/home.types';
import type { OriginsByUnit } from '../../app/book/read-state';
import { OutOfDateNote } from '../changes/out-of-date-note';
import { TakeBack } from '../changes/take-back';
import { ChecksButton } from '../checks/checks-button';
import { FirmnessPanel } from '../firmness/firmness-panel';
import { GatherButton } from '../gather/gather-button';
import { ImportFiles } from '../import/import-files';
import { useImport } from '../import/use-import';
import { closeYearWords } from '../../locales/parts/close-year';
import { PageHeading } from '../page-heading';
import { useLanguage, useWords } from '../pane-words';
import type { Step } from '../steps/step';
import { StepList } from '../steps/step-list';
import { CutOffNote } from './cut-off-note';
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
  /** When reading it began, by `performance.now()`. */
  readonly readFrom: number;
  readonly justCreated: boolean;
  readonly refresh: () => Promise<void>;
  readonly onStep: (step: Step) => void;
  readonly onGather: () => void;
  readonly onWhy: (unit: HomeUnit) => void;
  readonly onChecks: (origins: OriginsByUnit) => void;
}

export function BookScreen(props: Props): ReactElement {
  const { home, readFrom, justCreated, refresh, onStep, onGather, onWhy, onChecks } = props;
  const styles = useStyles();
  const words = useWords();
  const closeYear = closeYearWords(useLanguage());
  const intake = useImport(refresh);
  const rank = useRank(refresh, intake.origins);
  const busy = rank.handle.job.state === 'running' || intake.busy;
  const received = home.units.filter((unit) => unit.received).length;
  const complete = home.units.length > 0 && received === home.units.length;
  return (
    <div className={styles.stack}>
      <header className={styles.head}>
        <PageHeading focused={justCreated}>{home.clusterName || words.title}</PageHeading>
        <Text className={styles.facts}>
          {[
            home.year && (home.half ? words.home.half(home.year) : words.home.year(home.year)),
            words.home.size(home.units.length, home.criteria),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </header>
      <CutOffNote cutOffs={home.cutOffs} blocked={busy} refresh={refresh} />
      <OutOfDateNote
        home={home}
        readFrom={readFrom}
        busy={busy}
        onRank={() => void rank.start(false)}
      />
      <NextStep home={home} received={received} waiting={intake.waiting} />
      <RankPanel
        rank={rank}
        blocked={intake.busy || home.units.length === 0}
        later={intake.waiting > 0}
      />
      <ChecksButton home={home} disabled={busy} onOpen={() => onChecks(intake.origins)} />
      {home.severalClusters && <GatherButton disabled={busy} onOpen={onGather} />}
      <TakeBack
        offered={home.ranked || home.cutOffs.some(({ kept }) => kept)}
        blocked={busy}
        onTakenBack={() => {
          rank.handle.clear();
          intake.clear();
        }}
        refresh={refresh}
      />
      {/* While sheets are missing, or the outcome of the last files stands there to be read, taking
          them in comes before the table. */}
      <div className={mergeClasses(complete && !intake.open && styles.later)}>
        <ImportFiles
          intake={intake}
          units={home.units}
          received={received}
          blocked={rank.handle.job.state === 'running'}
        />
      </div>
      <UnitTable home={home} onWhy={onWhy} />
      {home.ranked && <FirmnessPanel key={home.rankedAt} blocked={busy} />}
      {home.decisions.awarded + home.decisions.refused > 0 && (
        <Text className={styles.facts}>
          {closeYear.decisions(
            home.decisions.proposed,
            home.decisions.awarded,
            home.decisions.refused,
          )}
        </Text>
      )}
      <StepList home={home} busy={busy} onOpen={onStep} />
    </div>
  );
}
