import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  // Above the text, not before it: the pane is narrow.
  title: { display: 'block' },
});

interface Props {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  /** How it is said aloud when it comes; nothing where what it stands in says so. */
  readonly role?: 'alert' | 'status';
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons below the text. */
  readonly actions?: ReactNode;
  /** The button that takes it away. */
  readonly dismiss?: ReactElement;
  /** Id by which the keyboard is led here. */
  readonly focusId?: string;
}

/** Something said to the person, with what can be done about it. */
export function Note(props: Props): ReactElement {
  const { intent, role, title, children, actions, dismiss, focusId } = props;
  const styles = useStyles();
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      className={styles.bar}
      {...(focusId === undefined ? {} : { id: focusId, tabIndex: -1 })}
      {...(role ? { role } : {})}
    >
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {(actions !== undefined || dismiss) && (
        <MessageBarActions {...(dismiss ? { containerAction: dismiss } : {})}>
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
