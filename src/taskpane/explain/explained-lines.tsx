import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ExplainedLine } from '../../app/explanation/line';
import type { Place } from '../../domain/findings/finding';
import { wordsFor } from '../../locales/words';
import { useLanguage } from '../pane-words';
import { ShareBar } from './share-bar';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  // What goes into a figure stands a little further right; the pane may be 320 px wide.
  inner: {
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'anywhere',
  },
  opens: { cursor: 'pointer' },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  max: { color: tokens.colorNeutralForeground2 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    overflowWrap: 'anywhere',
  },
  muted: { color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
  go: {
    paddingLeft: 0,
    paddingRight: 0,
    minWidth: 0,
    maxWidth: '100%',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
  },
});

interface Props {
  readonly lines: readonly ExplainedLine[];
  readonly onShow: (place: Place) => void;
  /** The first lines name the whole list; those below belong to the line above them. */
  readonly label?: string;
}

/** Lines that open one into the other, down to the cell. */
export function ExplainedLines({ lines, onShow, label }: Props): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list} {...(label === undefined ? {} : { 'aria-label': label })}>
      {lines.map((line, index) => (
        <li key={`${String(index)} ${line.code}`}>
          <Line line={line} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
}

function Line({
  line,
  onShow,
}: {
  readonly line: ExplainedLine;
  readonly onShow: Props['onShow'];
}): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { children } = line;
  if (children.length === 0) {
    return (
      <div className={styles.head}>
        <Head line={line} />
        <Body line={line} onShow={onShow} />
      </div>
    );
  }
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* Said, because office.js tabs along what it knows by name only, see keep-tab. */}
      <summary className={`${styles.head} ${styles.opens}`} tabIndex={0}>
        <Head line={line} />
      </summary>
      {/* A unit has hundreds of lines: those that nobody opened are not there. */}
      {open && (
        <div className={styles.inner}>
          <Body line={line} onShow={onShow} />
          <ExplainedLines lines={children} onShow={onShow} />
        </div>
      )}
    </details>
  );
}

function Head({
  line: { code, text, value, outOf },
}: {
  readonly line: ExplainedLine;
}): ReactElement {
  const styles = useStyles();
  const name = [code, text].filter((part) => part !== '').join(' ');
  return (
    <Text>
      {value === '' ? name : `${name}: `}
      <span className={styles.value}>{value}</span>
      {outOf && <span className={styles.max}>{` / ${outOf.max}`}</span>}
      {outOf && <ShareBar share={outOf.share} />}
    </Text>
  );
}

function Body({
  line,
  onShow,
}: {
  readonly line: ExplainedLine;
  readonly onShow: Props['onShow'];
}) {
  const styles = useStyles();
  const { screen } = wordsFor(useLanguage()).explanation;
  const { how, basis, place, at } = line;
  return (
    <div className={styles.body}>
      {how !== '' && <Caption1 className={styles.muted}>{how}</Caption1>}
      {basis !== '' && <Caption1 className={styles.muted}>{screen.basis(basis)}</Caption1>}
      {place ? (
        <Button
          appearance="transparent"
          size="small"
          className={styles.go}
          onClick={() => onShow(place)}
        >
          {screen.showCell(at)}
        </Button>
      ) : (
        at !== '' && <Caption1 className={styles.muted}>{at}</Caption1>
      )}
    </div>
  );
}
