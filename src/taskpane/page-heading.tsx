import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    // Office lays its own menu button over the top right corner of the pane.
    marginRight: '36px',
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly children: string;
  /** After a change of screen, the keyboard and the screen reader start at its name. */
  readonly focused?: boolean;
}

export function PageHeading({ children, focused = false }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <h1 ref={heading} tabIndex={-1} className={useStyles().heading}>
      {children}
    </h1>
  );
}
