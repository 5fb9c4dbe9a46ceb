import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  track: {
    display: 'block',
    height: '4px',
    maxWidth: '160px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  filled: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'CanvasText',
    },
  },
});

/** How much of the highest points was had; the figures beside it say the same. */
export function ShareBar({ share }: { readonly share: number }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.filled} style={{ width: `${String(share * 100)}%` }} />
    </span>
  );
}
