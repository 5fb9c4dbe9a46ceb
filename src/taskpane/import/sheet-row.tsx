import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { useId, useState, type ReactElement } from 'react';
import { CountBadges } from '../count-badges';
import type { SheetRead } from '../../app/import/submissions-read.types';
import type { PaneWords } from '../../locales/pane-words';
import { useWords } from '../pane-words';
import { isTakeable } from './choice';
import { SheetPreview } from './sheet-preview';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS },
  // As wide as the box of a checkbox with its margin: names stand below one another.
  sign: {
    flexShrink: 0,
    width: '32px',
    display: 'flex',
    justifyContent: 'center',
    fontSize: '20px',
  },
  box: { margin: `calc(-1 * ${tokens.spacingVerticalXS}) 0` },
  good: { color: tokens.colorStatusSuccessForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  body: { minWidth: 0, flexGrow: 1 },
  unit: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
  },
  look: { flexShrink: 0, margin: `calc(-1 * ${tokens.spacingVerticalXXS}) 0 0` },
});

function outcomeText({ outcome }: SheetRead, { import: words }: PaneWords): string {
  switch (outcome.kind) {
    case 'replaces':
      return words.outcome.replaces(outcome.changes.length);
    // Its problem says it all.
    case 'unreadable':
      return '';
    case 'explains':
      return words.outcome.explains(outcome.taken, outcome.rows.length);
    case 'new':
    case 'known':
    case 'duplicate':
    case 'nothing':
      return words.outcome[outcome.kind];
  }
}

interface Props {
  readonly sheet: SheetRead;
  /** Several sheets came in this file: which one is meant has to be said. */
  readonly severalInFile: boolean;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onToggle: () => void;
}

/** One sheet that was read: what would happen to it, and whether it shall. */
export function SheetRow(props: Props): ReactElement {
  const { sheet, severalInFile, chosen, disabled, onToggle } = props;
  const styles = useStyles();
  const words = useWords();
  const { import: own } = words;
  const [open, setOpen] = useState(false);
  const id = useId();
  const takeable = isTakeable(sheet);
  const known = sheet.outcome.kind === 'known';
  const name = sheet.unitName ?? (sheet.outcome.kind === 'unreadable' ? own.rejected : own.noUnit);
  const origin = severalInFile ? `${sheet.file} › ${sheet.sheet}` : sheet.file;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <div className={styles.sign}>
          {takeable ? (
            <Checkbox
              className={styles.box}
              checked={chosen}
              disabled={disabled}
              onChange={onToggle}
              aria-labelledby={`${id}-unit ${id}-file`}
            />
          ) : known ? (
            <CheckmarkCircleRegular className={styles.good} aria-hidden />
          ) : (
            <ErrorCircleFilled className={styles.bad} aria-hidden />
          )}
        </div>
        <div className={styles.body}>
          <div className={styles.line}>
            <div className={styles.unit} id={`${id}-unit`}>
              {name}
            </div>
            {takeable && (
              <Button
                size="small"
                appearance="subtle"
                className={styles.look}
                icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
                iconPosition="after"
                aria-expanded={open}
                aria-controls={open ? `${id}-preview` : undefined}
                aria-label={own.previewOf(name, origin)}
                onClick={() => setOpen(!open)}
              >
                {own.preview}
              </Button>
            )}
          </div>
          <div className={styles.small} id={`${id}-file`}>
            {origin}
          </div>
          <div className={styles.facts}>
            <span>{outcomeText(sheet, words)}</span>
            {takeable && sheet.outcome.kind !== 'explains' && (
              <span>{own.matched(sheet.matched)}</span>
            )}
            {takeable && <CountBadges errors={sheet.errors} warnings={sheet.warnings} />}
            {takeable && sheet.errors + sheet.warnings === 0 && <span>{own.noProblem}</span>}
          </div>
          {sheet.problem && <div className={styles.problem}>{sheet.problem}</div>}
        </div>
      </div>
      {open && (
        <div id={`${id}-preview`}>
          <SheetPreview sheet={sheet} />
        </div>
      )}
    </li>
  );
}
