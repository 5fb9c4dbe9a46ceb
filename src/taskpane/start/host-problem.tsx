import { makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { ReactElement } from 'react';
import { useWords } from '../pane-words';
import { DiagnosticsButton } from './diagnostics-button';
import type { HostState } from './office-ready';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  facts: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
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
  return (
    <main className={styles.page}>
      <PlugDisconnectedRegular className={styles.icon} aria-hidden />
      <Title3 as="h1">{said[0]}</Title3>
      <Text as="p">{said[1]}</Text>
      {kind === 'unsupported' && (
        <ul className={styles.list}>
          {start.supported.map((one) => (
            <li key={one}>
              <Text>{one}</Text>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.facts}>
        <DiagnosticsButton />
      </div>
    </main>
  );
}
