import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactElement } from 'react';
import { CountBadges } from '../count-badges';
import type { CellTarget } from '../../app/findings/finding-target';
import type { FindingGroup } from '../../app/findings/findings.types';
import type { FindingAction } from '../../app/findings/handle-finding';
import { CopyMessage } from './copy-message';
import { FindingItem } from './finding-item';

const useStyles = makeStyles({
  heading: { margin: 0 },
  toggle: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingLeft: 0,
    gap: tokens.spacingHorizontalXS,
    flexWrap: 'wrap',
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  body: { paddingLeft: tokens.spacingHorizontalXS },
});

interface Props {
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly busy: boolean;
  readonly onToggle: () => void;
  readonly onHandle: (id: string, action: FindingAction) => Promise<void>;
  readonly onShow: (target: CellTarget) => void;
}

/** One unit's lines, folded until they are wanted. */
export function GroupOfFindings(props: Props): ReactElement {
  const { group, open, busy, onToggle, onHandle, onShow } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <section>
      <h2 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <span className={styles.name}>{group.name}</span>
          <CountBadges errors={group.errors} warnings={group.warnings} />
        </Button>
      </h2>
      {open && (
        <div id={id} className={styles.body}>
          {group.message !== '' && <CopyMessage unit={group.name} text={group.message} />}
          <ul className={styles.list}>
            {group.lines.map((line, index) => (
              <FindingItem
                // Two lines may read alike; they are decided on together.
                key={`${line.id} ${String(index)}`}
                line={line}
                busy={busy}
                onHandle={(action) => onHandle(line.id, action)}
                onShow={onShow}
              />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
