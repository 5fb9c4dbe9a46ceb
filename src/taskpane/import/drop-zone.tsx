import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { useWords } from '../pane-words';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { flexShrink: 0, fontSize: '24px', color: tokens.colorBrandForeground1 },
  text: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
  input: { display: 'none' },
});

/** What `src/intake` reads; a wrong ending is not refused when dropped, the content decides. */
const ACCEPTED = '.xlsx,.xlsm,.xlsb,.xls,.ods,.fods,.csv,.tsv,.txt,.htm,.html,.mht,.mhtml,.xml';

interface Props {
  readonly disabled: boolean;
  readonly onFiles: (files: File[]) => void;
}

export function DropZone({ disabled, onFiles }: Props): ReactElement {
  const styles = useStyles();
  const { import: words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const drag = (event: DragEvent, inside: boolean): void => {
    // Without this the browser would open the file in place of the pane.
    event.preventDefault();
    setOver(inside && !disabled);
  };
  const take = (files: FileList | null): void => {
    if (!disabled) onFiles([...(files ?? [])]);
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <ArrowUploadRegular className={styles.icon} aria-hidden />
      <div className={styles.text}>
        <Text>{words.drop}</Text>
        <Caption1 className={styles.muted}>{words.kinds}</Caption1>
      </div>
      <Button
        className={styles.button}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        className={styles.input}
        aria-label={words.choose}
        onChange={(event) => {
          take(event.target.files);
          // The same file chosen again, corrected in the meantime, must count as a new choice.
          event.target.value = '';
        }}
      />
    </div>
  );
}
