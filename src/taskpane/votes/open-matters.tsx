import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenMatter } from '../../app/votes/votes';
import { useWords } from '../pane-words';
import { usePanelStyles } from '../panel-styles';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

export function OpenMatters({ open }: { readonly open: readonly OpenMatter[] }): ReactElement {
  const styles = useStyles();
  const { list } = usePanelStyles();
  const { votes: words } = useWords();
  if (open.length === 0) return <Text>{words.nothingOpen}</Text>;
  return (
    <ul className={list}>
      {open.map(({ award, why, by, units }) => (
        <li key={[award, why, by].join(' ')} className={styles.item}>
          <Text weight="semibold">{award}</Text>
          <Text>{`${units.join(', ')}: ${words.why[why]}`}</Text>
          <Caption1 className={styles.muted}>{words.by[by]}</Caption1>
        </li>
      ))}
    </ul>
  );
}
