import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { placeOn, type TotalScale } from './total-scale';

const RADIUS = 4;
const HEIGHT = 12;

const useStyles = makeStyles({
  // The marks at both ends reach over the line.
  box: {
    display: 'block',
    overflow: 'visible',
    width: `calc(100% - ${String(2 * RADIUS)}px)`,
    marginLeft: `${String(RADIUS)}px`,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorBrandForeground1,
  },
  line: {
    stroke: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  // What is not proposed differs in its form, not in its colour alone.
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  solid: {
    fill: 'currentColor',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

interface Props {
  readonly scale: TotalScale;
  readonly total: string;
  readonly proposed: boolean;
}

/** Where a unit stands between the lowest and the highest total; the figure beside it says the same. */
export function TotalMark({ scale, total, proposed }: Props): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.box} height={HEIGHT} aria-hidden focusable="false">
      <line className={styles.line} x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <circle
        className={proposed ? styles.solid : styles.hollow}
        cx={`${String(placeOn(scale, total))}%`}
        cy={HEIGHT / 2}
        r={RADIUS}
      />
    </svg>
  );
}
