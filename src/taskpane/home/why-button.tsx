import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { HomeUnit } from '../../app/home/home.types';
import { explanationWords } from '../../locales/parts/explanation';
import { useLanguage } from '../pane-words';

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    marginTop: tokens.spacingVerticalXXS,
    paddingLeft: 0,
    paddingRight: 0,
    color: tokens.colorBrandForegroundLink,
  },
});

interface Props {
  readonly unit: HomeUnit;
  readonly onWhy: (unit: HomeUnit) => void;
}

/** Id of a unit's button: the keyboard comes back to it. */
export function whyButton({ code }: Pick<HomeUnit, 'code'>): string {
  return `why-${code}`;
}

export function WhyButton({ unit, onWhy }: Props): ReactElement {
  const { screen } = explanationWords(useLanguage());
  return (
    <Button
      id={whyButton(unit)}
      appearance="transparent"
      size="small"
      className={useStyles().button}
      aria-label={screen.openFor(unit.name)}
      onClick={() => onWhy(unit)}
    >
      {screen.open}
    </Button>
  );
}
