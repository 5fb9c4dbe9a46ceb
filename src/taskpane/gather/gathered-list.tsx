import {
  Badge,
  Caption1,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { describeFinding } from '../../app/book/describe';
import type { GatheredFile, GatherReport } from '../../app/gather/gather-report';
import { useAllWords } from '../all-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  sum: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  left: { backgroundColor: tokens.colorStatusWarningBackground1 },
  muted: { color: tokens.colorNeutralForeground3 },
});

const COLOR = {
  new: 'success',
  changed: 'success',
  same: 'informative',
  refused: 'danger',
} as const satisfies Record<GatheredFile['status'], string>;

/** Beyond this many the sheet *Nhật ký* is the place to read on. */
const MOST_CHANGES = 30;

/** What became of each book, and what is otherwise than when they were gathered last. */
export function GatheredList({ report }: { readonly report: GatherReport }): ReactElement {
  const styles = useStyles();
  const words = useAllWords();
  const { gather } = words;
  const { files, changes, ranked } = report;
  const taken = files.filter(({ status }) => status !== 'refused');
  const units = taken.reduce((sum, file) => sum + file.units, 0);
  const left = files.length - taken.length;
  return (
    <>
      <Text role="status" className={mergeClasses(styles.sum, left > 0 && styles.left)}>
        {ranked === null ? gather.nothing : gather.summary(taken.length, files.length, units)}
      </Text>
      <ul className={styles.list}>
        {files.map(({ file, status, clusters, seal, fingerprint, findings, ...one }) => (
          <li key={file} className={styles.item}>
            <div className={styles.head}>
              <Text weight="semibold">{clusters.join(', ') || file}</Text>
              <Badge appearance="tint" color={COLOR[status]}>
                {gather.status[status]}
              </Badge>
            </div>
            {fingerprint !== '' && (
              <Caption1 className={styles.muted}>
                {[file, gather.logBook(one.units, seal)].join(' · ')}
              </Caption1>
            )}
            {findings.map((found) => (
              <Text key={found.kind} size={200}>
                {describeFinding(found, words)}
              </Text>
            ))}
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <section>
          <Text weight="semibold">{gather.changed(changes.length)}</Text>
          <ul className={styles.list}>
            {changes.slice(0, MOST_CHANGES).map(({ file, sheet, about, before, after }) => (
              <li key={`${file} ${sheet} ${about}`} className={styles.item}>
                <Caption1 className={styles.muted}>{`${sheet} › ${about}`}</Caption1>
                <Text size={200}>{`${before || '–'} → ${after || '–'}`}</Text>
              </li>
            ))}
          </ul>
          {changes.length > MOST_CHANGES && (
            <Caption1>{gather.more(changes.length - MOST_CHANGES)}</Caption1>
          )}
        </section>
      )}
    </>
  );
}
