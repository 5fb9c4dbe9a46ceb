import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadFilled } from '@fluentui/react-icons/svg/arrow-download';
import type { ReactElement } from 'react';
import type { SubmissionsRead } from '../../app/import/read-submissions';
import type { RivalSheets } from '../../app/import/submissions-read.types';
import { useWords } from '../pane-words';
import { isRefused } from './choice';
import { ChangeTable } from './change-table';
import { SheetRow } from './sheet-row';
import type { Intake } from './use-import';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  take: { width: '100%', minHeight: '40px' },
  muted: { color: tokens.colorNeutralForeground2 },
  rivals: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface RivalProps {
  readonly rivals: RivalSheets;
  readonly read: SubmissionsRead;
}

/** Two files of one unit: what they say differently, so that a person can say which counts. */
function Rivals({ rivals, read }: RivalProps): ReactElement {
  const styles = useStyles();
  const { import: words } = useWords();
  const columns = rivals.sheets.map((id) => {
    const sheet = read.sheets.find((one) => one.id === id);
    return sheet ? `${sheet.file} › ${sheet.sheet}` : '';
  });
  const title = words.rivals(rivals.unitName, rivals.sheets.length);
  return (
    <section className={styles.rivals} aria-label={title}>
      <Text block weight="semibold">
        {title}
      </Text>
      <Text block>{words.rivalsLead}</Text>
      {rivals.differences.length === 0 ? (
        <Text block>{words.rivalsSame}</Text>
      ) : (
        <ChangeTable caption={words.differences} columns={columns} rows={rivals.differences} />
      )}
    </section>
  );
}

interface Props {
  readonly intake: Intake;
  readonly read: SubmissionsRead;
  /** Something is being written to the workbook. */
  readonly disabled: boolean;
}

/** What was read, row by row, and the button that writes it. */
export function ReadSheets({ intake, read, disabled }: Props): ReactElement {
  const styles = useStyles();
  const { import: words } = useWords();
  const { chosen } = intake;
  const inFile = (file: string): number => read.sheets.filter((one) => one.file === file).length;
  return (
    <div className={styles.part}>
      <Text className={styles.muted}>
        {chosen.size > 0 ? words.notWritten : words.nothingToTake}
      </Text>
      {chosen.size > 0 && (
        <Button
          appearance="primary"
          className={styles.take}
          icon={<ArrowDownloadFilled />}
          disabledFocusable={disabled}
          onClick={() => void intake.take()}
        >
          {words.take(chosen.size)}
        </Button>
      )}
      {chosen.size === 0 && read.sheets.some(isRefused) && (
        <Button
          className={styles.take}
          disabledFocusable={disabled}
          onClick={() => void intake.take()}
        >
          {words.record}
        </Button>
      )}
      {read.rivals.map((rivals) => (
        <Rivals key={rivals.unit} rivals={rivals} read={read} />
      ))}
      <ul className={styles.list} aria-label={words.files}>
        {read.sheets.map((sheet) => (
          <SheetRow
            key={sheet.id}
            sheet={sheet}
            severalInFile={inFile(sheet.file) > 1}
            chosen={chosen.has(sheet.id)}
            disabled={disabled}
            onToggle={() => intake.toggle(sheet.id)}
          />
        ))}
      </ul>
    </div>
  );
}
