import {
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { memo, type ReactElement } from 'react';
import type { Home, HomeUnit } from '../../app/home/home.types';
import { useCulture, useWords } from '../pane-words';
import { formatFigure } from '../../locales/culture';
import { MoreUnits } from './more-units';
import { totalScaleOf } from './total-scale';
import { COLUMNS } from './unit-columns';
import { UnitRow } from './unit-row';
import { useMoreRows } from './use-more-rows';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexDirection: 'column' },
  heading: { margin: 0 },
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  noteIcon: {
    flexShrink: 0,
    fontSize: '16px',
    color: tokens.colorPaletteYellowForeground2,
  },
  muted: { color: tokens.colorNeutralForeground3 },
  block: { display: 'block' },
  headings: { display: 'grid', gridTemplateColumns: COLUMNS.ranked, alignItems: 'end' },
  total: { textAlign: 'right' },
  column: {
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Ranked units first, in rank order; the others after them, in the roster's order. */
function inOrder(units: readonly HomeUnit[]): HomeUnit[] {
  const place = ({ rank }: HomeUnit): number => rank ?? Number.MAX_SAFE_INTEGER;
  return [...units].sort((a, b) => place(a) - place(b));
}

/** More rows than a cluster has units; those of a province come as somebody looks at them. */
const AT_ONCE = 80;
/** A cluster’s own; a province has more. */
const NEAR = 40;

interface Props {
  readonly home: Home;
  readonly onWhy: (unit: HomeUnit) => void;
}

/** Hundreds of rows: made anew only when the book was read, not with every step of what runs beside. */
export const UnitTable = memo(function UnitTable({ home, onWhy }: Props): ReactElement {
  const styles = useStyles();
  const culture = useCulture();
  const { home: words } = useWords();
  const { shown, body, showMore } = useMoreRows(AT_ONCE);
  const undecided = home.ranked
    ? home.units.filter((unit) => unit.awardStatus === 'undecided').length
    : 0;
  const scale = home.ranked ? totalScaleOf(home.units) : null;
  return (
    <section className={styles.section} aria-labelledby="units-heading">
      <div className={styles.head}>
        <Subtitle2 as="h2" id="units-heading" className={styles.heading}>
          {home.ranked ? words.ranking : words.units}
        </Subtitle2>
        {home.rankedAt && (
          <Caption1 className={styles.muted}>{words.rankedAt(home.rankedAt)}</Caption1>
        )}
        {scale && (
          <Caption1 className={styles.muted}>
            {words.scale(formatFigure(scale.low, culture), formatFigure(scale.high, culture))}
          </Caption1>
        )}
      </div>
      {undecided > 0 && (
        <div className={styles.note}>
          <QuestionCircleFilled className={styles.noteIcon} aria-hidden />
          <Text size={200}>{words.undecidedNote(undecided)}</Text>
        </div>
      )}
      {home.units.length === 0 ? (
        <Text className={styles.muted}>{words.noUnits}</Text>
      ) : (
        <table role="table" className={styles.block}>
          {home.ranked && (
            <thead role="rowgroup" className={styles.block}>
              <tr role="row" className={styles.headings}>
                <th role="columnheader" className={styles.column}>
                  {words.rank}
                </th>
                <th role="columnheader" className={styles.column}>
                  {words.unit}
                </th>
                <th role="columnheader" className={mergeClasses(styles.column, styles.total)}>
                  {words.total}
                </th>
              </tr>
            </thead>
          )}
          <tbody role="rowgroup" ref={body} className={styles.block}>
            {(home.ranked ? inOrder(home.units) : home.units).slice(0, shown).map((unit, index) => (
              <UnitRow
                key={unit.code || unit.name}
                unit={unit}
                far={index >= NEAR}
                ranked={home.ranked}
                scale={scale}
                onWhy={onWhy}
              />
            ))}
          </tbody>
        </table>
      )}
      {home.units.length > shown && (
        <MoreUnits more={home.units.length - shown} onMore={showMore} />
      )}
    </section>
  );
});
