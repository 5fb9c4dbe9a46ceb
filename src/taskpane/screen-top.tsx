import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactElement } from 'react';
import { PageHeading } from './page-heading';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly title: string;
  /** Words of the way back. */
  readonly back: string;
  readonly onBack: () => void;
}

/** The top of a screen that was opened from the home screen: the way back, and its name. */
export function ScreenTop({ title, back, onBack }: Props): ReactElement {
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={useStyles().back}
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {back}
      </Button>
      <PageHeading focused>{title}</PageHeading>
    </>
  );
}
