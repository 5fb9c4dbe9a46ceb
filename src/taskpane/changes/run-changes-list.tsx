import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { describeFindingChanges, describeUnitChange } from '../../app/ranking/describe-changes';
import type { RankReport } from '../../app/ranking/rank-report';
import { useAllWords } from '../all-words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  more: { alignSelf: 'flex-start' },
});

/** So many lines are read at a glance. */
const SHORT = 5;

/** What this ranking says otherwise than the one before: units first, then findings. */
export function RunChangesList({ report }: { readonly report: RankReport }): ReactElement | null {
  const styles = useStyles();
  const words = useAllWords();
  const [all, showAll] = useState(false);
  const { changes, year } = report;
  const lines = [
    ...changes.units.map((change) => describeUnitChange(change, words)),
    ...describeFindingChanges(changes, year, words).map(({ kind, unit, criterion, message }) =>
      [`${kind}: ${unit}`, criterion, message].filter((part) => part !== '').join(' · '),
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="run-changes">
      <Subtitle2 as="h2" id="run-changes" className={styles.heading}>
        {words.run.title}
      </Subtitle2>
      <ul className={styles.list}>
        {(all ? lines : lines.slice(0, SHORT)).map((line, index) => (
          <li key={index}>
            <Text size={200}>{line}</Text>
          </li>
        ))}
      </ul>
      {lines.length > SHORT && !all && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.more}
          onClick={() => showAll(true)}
        >
          {words.run.all(lines.length)}
        </Button>
      )}
    </section>
  );
}
