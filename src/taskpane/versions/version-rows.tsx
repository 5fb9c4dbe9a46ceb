import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { VersionLine, VersionList } from '../../app/regulation/list-versions';
import { wordsFor } from '../../locales/words';
import { useLanguage, useWords } from '../pane-words';
import { usePanelStyles } from '../panel-styles';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** Newest first: the one in force is what people ask for. */
export function VersionRows({ list }: { readonly list: VersionList }): ReactElement {
  const styles = useStyles();
  const { list: cards } = usePanelStyles();
  const { versions: words } = useWords();
  if (list.versions.length === 0) {
    return (
      <div className={styles.row}>
        <Text>{words.none}</Text>
        <Caption1 className={styles.muted}>{words.code(list.fingerprint)}</Caption1>
      </div>
    );
  }
  return (
    <ul className={cards}>
      {[...list.versions].reverse().map((version) => (
        <VersionRow key={version.number} version={version} />
      ))}
    </ul>
  );
}

function VersionRow({ version }: { readonly version: VersionLine }): ReactElement {
  const styles = useStyles();
  const { versions: words } = useWords();
  const { report } = wordsFor(useLanguage());
  const number = String(version.number);
  const dates = [
    version.adoptedOn && words.adopted(version.adoptedOn),
    version.effectiveFrom && words.effective(version.effectiveFrom),
  ].filter(Boolean);
  const papers = [version.name, version.document].filter(Boolean);
  return (
    <li className={styles.row}>
      <Text weight="semibold">
        {version.inForce ? report.versionNow(number) : report.version(number)}
      </Text>
      {papers.length > 0 && <Text>{papers.join(' · ')}</Text>}
      {dates.length > 0 && <Caption1 className={styles.muted}>{dates.join(' · ')}</Caption1>}
      {version.fingerprint && (
        <Caption1 className={styles.muted}>{words.code(version.fingerprint)}</Caption1>
      )}
    </li>
  );
}
