import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { CountBadges } from '../count-badges';
import type { ReactElement } from 'react';
import type { HomeUnit } from '../../app/home/home.types';
import type { ImportedFile } from '../../app/import/take-candidates';
import { useWords } from '../pane-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, width: '20px', fontSize: '20px' },
  good: { color: tokens.colorStatusSuccessForeground3 },
  fair: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  body: { minWidth: 0, flexGrow: 1 },
  unit: { fontWeight: tokens.fontWeightSemibold },
  file: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  problem: { color: tokens.colorStatusDangerForeground3 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
  },
});

interface ResultProps {
  readonly file: ImportedFile;
  readonly unit: string | null;
}

function Result({ file, unit }: ResultProps): ReactElement {
  const styles = useStyles();
  const { import: words } = useWords();
  const failed = file.problem !== null;
  const Icon = failed ? ErrorCircleFilled : file.errors > 0 ? WarningFilled : CheckmarkCircleFilled;
  const tone = failed ? styles.bad : file.errors > 0 ? styles.fair : styles.good;
  return (
    <>
      <Icon className={mergeClasses(styles.icon, tone)} aria-hidden />
      <div className={styles.body}>
        <div className={styles.unit}>{unit ?? (failed ? words.rejected : words.noUnit)}</div>
        <div className={styles.file}>{file.name}</div>
        {failed && <div className={styles.problem}>{file.problem}</div>}
        {file.known && <div className={styles.file}>{words.known}</div>}
        {!failed && !file.known && (
          <div className={styles.facts}>
            <span>
              {file.explained === null
                ? words.matched(file.matched)
                : words.explained(file.explained)}
            </span>
            <CountBadges errors={file.errors} warnings={file.warnings} />
            {file.errors + file.warnings === 0 && <span>{words.noProblem}</span>}
          </div>
        )}
      </div>
    </>
  );
}

interface TakenProps {
  readonly files: readonly ImportedFile[];
  readonly units: readonly HomeUnit[];
}

/** What became of every file that was taken. */
export function TakenRows({ files, units }: TakenProps): ReactElement {
  const styles = useStyles();
  const { import: words } = useWords();
  const nameOf = (code: string | null): string | null =>
    units.find((unit) => unit.code === code)?.name ?? code;
  return (
    <ul className={styles.list} aria-label={words.files}>
      {files.map((file, index) => (
        <li key={`${file.name} ${index}`} className={styles.row}>
          <Result file={file} unit={nameOf(file.unit)} />
        </li>
      ))}
    </ul>
  );
}

interface WaitingProps {
  readonly names: readonly string[];
  /** How many of them are read. */
  readonly done: number;
}

/** The chosen files while they are read. */
export function WaitingRows({ names, done }: WaitingProps): ReactElement {
  const styles = useStyles();
  const { import: words } = useWords();
  return (
    <ul className={styles.list} aria-label={words.files}>
      {names.map((name, index) => (
        <li key={`${name} ${index}`} className={styles.row}>
          <div className={styles.icon}>
            {index < done && <CheckmarkCircleFilled className={styles.good} aria-hidden />}
            {index === done && <Spinner size="tiny" aria-hidden />}
          </div>
          <div className={mergeClasses(styles.body, styles.file)}>{name}</div>
        </li>
      ))}
    </ul>
  );
}
