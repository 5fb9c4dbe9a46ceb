import { Button, makeStyles } from '@fluentui/react-components';
import { FolderAddRegular } from '@fluentui/react-icons/svg/folder-add';
import type { ReactElement } from 'react';
import { gatherWords } from '../../locales/parts/gather';
import { useLanguage } from '../pane-words';

/** Id of the button that leads to gathering. */
export const TO_GATHER = 'to-gather';

const useStyles = makeStyles({ button: { justifyContent: 'flex-start' } });

interface Props {
  readonly disabled: boolean;
  readonly onOpen: () => void;
}

/** The way to gathering the clusters' books: from that of a province, and from an empty workbook. */
export function GatherButton({ disabled, onOpen }: Props): ReactElement {
  const gather = gatherWords(useLanguage());
  return (
    <Button
      id={TO_GATHER}
      className={useStyles().button}
      icon={<FolderAddRegular />}
      disabledFocusable={disabled}
      onClick={onOpen}
    >
      {gather.title}
    </Button>
  );
}
