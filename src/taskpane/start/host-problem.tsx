import { makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { ReactElement } from 'react';
import { useWords } from '../pane-words';
import { diagnostics, type HostState } from './office-ready';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
  facts: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Shown instead of the pane where it cannot work: why, and what to do. */
export function HostProblem({
  kind,
}: {
  readonly kind: Exclude<HostState['kind'], 'ready'>;
}): ReactElement {
  const styles = useStyles();
  const { start } = useWords();
  const said = {
    noHost: [start.noHostTitle, start.noHost],
    unreachable: [start.unreachableTitle, start.unreachable],
    unsupported: [start.unsupportedTitle, start.unsupported],
  }[kind];
  const { host, platform, build } = diagnostics();
  return (
    <main className={styles.page}>
      <PlugDisconnectedRegular className={styles.icon} aria-hidden />
      <Title3 as="h1">{said[0]}</Title3>
      <Text as="p">{said[1]}</Text>
      <Text as="p" size={200} className={styles.facts}>
        {start.diagnostics(host, platform, build)}
      </Text>
    </main>
  );
}
