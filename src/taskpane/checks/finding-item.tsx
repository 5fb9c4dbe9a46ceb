import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { CellTarget } from '../../app/findings/finding-target';
import type { FindingLine } from '../../app/findings/findings.types';
import type { FindingAction } from '../../app/findings/handle-finding';
import type { ChecksWords } from '../../locales/checks-words';
import { wordsFor } from '../../locales/words';
import { DoubtIcon } from '../import/doubt-note';
import { useLanguage } from '../pane-words';
import { AnswerForm } from './answer-form';
import { ExceptForm } from './except-form';
import { useChecksWords } from './use-checks-words';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  body: {
    minWidth: 0,
    flexGrow: 1,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  advice: { color: tokens.colorNeutralForeground2 },
  place: {
    minWidth: 0,
    padding: 0,
    textAlign: 'left',
    whiteSpace: 'normal',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  fix: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly line: FindingLine;
  readonly busy: boolean;
  readonly onHandle: (action: FindingAction) => Promise<void>;
  readonly onShow: (target: CellTarget) => void;
}

/** One doubt: what, where, what is proposed, and what can be decided about it. */
export function FindingItem({ line, busy, onHandle, onShow }: Props): ReactElement {
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  const words = useChecksWords();
  const { severity } = wordsFor(useLanguage()).report;
  const { target, fix, handling } = line;
  const settled = saidOf(line, words);
  const subject = line.criterion === null ? '' : ` · ${words.criterion(line.criterion)}`;
  return (
    <li className={styles.item} ref={item} tabIndex={-1}>
      <DoubtIcon severity={line.severity} />
      <div className={styles.body}>
        <span className={styles.head}>
          {severity[line.severity]} {line.code}
          {subject}
        </span>
        <span>{line.text}</span>
        {fix && (
          <span className={styles.fix}>
            {words.change(fix.before === '' ? words.blank : `“${fix.before}”`, fix.after)}
          </span>
        )}
        {handling.state === 'open' && line.severity !== 'info' && (
          <span className={styles.advice}>{line.advice}</span>
        )}
        {target && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.place}
            aria-label={words.show(line.place)}
            onClick={() => onShow(target)}
          >
            {line.place}
          </Button>
        )}
        {!target && line.place !== '' && <span className={styles.advice}>{line.place}</span>}
        {settled !== '' && <Text size={200}>{settled}</Text>}
        <Actions
          line={line}
          busy={busy}
          onHandle={onHandle}
          onDone={() => keepFocus(item.current)}
        />
      </div>
    </li>
  );
}

/** The button or the form that was used is gone: the keyboard goes on at its line. */
function keepFocus(item: HTMLElement | null): void {
  const now = document.activeElement;
  if (now === null || now === document.body || item?.contains(now)) item?.focus();
}

interface ActionsProps extends Omit<Props, 'onShow'> {
  readonly onDone: () => void;
}

function saidOf({ handling }: FindingLine, words: ChecksWords): string {
  switch (handling.state) {
    case 'open':
      return '';
    case 'accepted':
      return words.accepted;
    case 'exception':
      return words.excepted(handling.reason);
    case 'answered':
      return words.answered(handling.said);
    case 'incomplete':
      return words.incomplete(handling.written);
  }
}

function Actions({ line, busy, onHandle, onDone }: ActionsProps): ReactElement | null {
  const styles = useStyles();
  const words = useChecksWords();
  const [asking, setAsking] = useState<'reason' | 'answer' | null>(null);
  const { handling, fix, canExcept, question } = line;
  const close = (): void => {
    onDone();
    setAsking(null);
  };
  const save = async (action: FindingAction): Promise<void> => {
    await onHandle(action);
    close();
  };
  if (asking === 'reason') {
    return <ExceptForm busy={busy} onSave={save} onClose={close} />;
  }
  if (asking === 'answer' && question) {
    return <AnswerForm question={question} busy={busy} onSave={save} onClose={close} />;
  }
  const isOpen = handling.state === 'open' || handling.state === 'incomplete';
  if (isOpen && !fix && !canExcept && !question) return null;
  return (
    <div className={styles.actions}>
      {isOpen && fix && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void save({ do: 'accept' })}
        >
          {words.accept}
        </Button>
      )}
      {isOpen && question && (
        <Button size="small" disabledFocusable={busy} onClick={() => setAsking('answer')}>
          {words.answer}
        </Button>
      )}
      {isOpen && canExcept && (
        <Button size="small" disabledFocusable={busy} onClick={() => setAsking('reason')}>
          {words.except}
        </Button>
      )}
      {handling.state !== 'open' && (
        <Button size="small" disabledFocusable={busy} onClick={() => void save({ do: 'reopen' })}>
          {words.reopen}
        </Button>
      )}
    </div>
  );
}
