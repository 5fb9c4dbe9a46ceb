import { Button, Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import {
  compareVersions,
  type RegulationComparison,
} from '../../app/regulation/compare-regulations';
import type { VersionList } from '../../app/regulation/list-versions';
import { wordsFor } from '../../locales/words';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { useLanguage, useWords } from '../pane-words';
import { useJob } from '../use-job';
import { ChangeList } from './change-list';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  side: { flexGrow: 1, minWidth: '112px' },
});

/** Stands for what is in the sheets now. */
const NOW = 'now';

/** Two versions chosen, and what the later one says otherwise. */
export function CompareVersions({ list }: { readonly list: VersionList }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { versions: words } = useWords();
  const { report } = wordsFor(language);
  const kept = list.versions.filter((version) => version.kept);
  const [before, setBefore] = useState(String(kept.at(-1)?.number ?? ''));
  const [after, setAfter] = useState(NOW);
  const { job, start, clear } = useJob<RegulationComparison>();
  const running = job.state === 'running';
  const said = job.state === 'done' ? countOf(job.result, words) : '';
  const choose = (set: (value: string) => void) => (value: string) => {
    set(value);
    clear();
  };
  const options = kept.map(({ number }) => (
    <option key={number} value={number}>
      {report.version(String(number))}
    </option>
  ));
  return (
    <section className={styles.section} aria-labelledby="compare-heading">
      <Subtitle2 as="h2" id="compare-heading" className={styles.heading}>
        {words.compareTitle}
      </Subtitle2>
      <div className={styles.pair}>
        <Field label={words.before} className={styles.side}>
          <Select value={before} onChange={(_, { value }) => choose(setBefore)(value)}>
            {options}
          </Select>
        </Field>
        <Field label={words.after} className={styles.side}>
          <Select value={after} onChange={(_, { value }) => choose(setAfter)(value)}>
            <option value={NOW}>{report.versionNow(list.current)}</option>
            {options}
          </Select>
        </Field>
      </div>
      <Button
        disabledFocusable={running}
        onClick={() =>
          void start((job) =>
            compareVersions(Number(before), after === NOW ? null : Number(after), job),
          )
        }
      >
        {running ? words.comparing : words.compare}
      </Button>
      <LiveNote text={running ? words.comparing : said} />
      {job.state === 'failed' && <FailureNote doing="read" error={job.error} />}
      {job.state === 'done' && <ChangeList comparison={job.result} count={said} />}
    </section>
  );
}

function countOf(
  { changes, missing }: RegulationComparison,
  words: ReturnType<typeof useWords>['versions'],
): string {
  return changes.length === 0 && missing.length === 0 ? words.same : words.changes(changes.length);
}
