import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { TrophyFilled } from '@fluentui/react-icons/svg/trophy';
import type { ReactElement } from 'react';
import type { HomeUnit } from '../../app/home/home.types';
import { formatFigure } from '../../locales/culture';
import { useCulture, useWords } from '../pane-words';
import { TotalMark } from './total-mark';
import type { TotalScale } from './total-scale';
import { COLUMNS } from './unit-columns';
import { WhyButton } from './why-button';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: COLUMNS.ranked,
    ':last-child > *': { borderBottomStyle: 'none' },
  },
  unranked: { gridTemplateColumns: COLUMNS.unranked },
  // Hundreds of rows come back into sight together; the browser lays out those that are looked at.
  far: { contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 96px' },
  cell: {
    padding: `${tokens.spacingVerticalS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  rank: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  first: { color: tokens.colorBrandForeground1 },
  muted: { color: tokens.colorNeutralForeground3 },
  tied: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  tags: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // A long award name wraps inside its badge instead of leaving the pane.
  badge: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', textAlign: 'left' },
  total: {
    paddingLeft: tokens.spacingHorizontalS,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly unit: HomeUnit;
  /** So far down that it is mostly out of sight. */
  readonly far: boolean;
  /** Ranks, classes and awards are not shown before the first ranking has written them. */
  readonly ranked: boolean;
  /** Null: there is nothing to compare. */
  readonly scale: TotalScale | null;
  readonly onWhy: (unit: HomeUnit) => void;
}

/** Award, findings or what is missing; several may stand together. */
function Tags({ unit, ranked }: Pick<Props, 'unit' | 'ranked'>): ReactElement {
  const styles = useStyles();
  const { home: words } = useWords();
  const badge = { className: styles.badge, appearance: 'tint' } as const;
  const clean = unit.errors === 0 && unit.warnings === 0;
  return (
    <div className={styles.tags}>
      {ranked && unit.classification && <span>{unit.classification}</span>}
      {ranked && unit.awardStatus === 'proposed' && unit.award && (
        <Badge {...badge} color="brand" icon={<TrophyFilled />}>
          {unit.award}
        </Badge>
      )}
      {ranked && unit.awardStatus === 'undecided' && (
        <Badge {...badge} color="warning" icon={<QuestionCircleFilled />}>
          {unit.award && unit.award !== 'undecided'
            ? words.undecidedAward(unit.award)
            : words.undecided}
        </Badge>
      )}
      {unit.received && unit.errors > 0 && (
        <Badge {...badge} color="danger">
          {words.errors(unit.errors)}
        </Badge>
      )}
      {unit.warnings > 0 && (
        <Badge {...badge} color="informative">
          {words.warnings(unit.warnings)}
        </Badge>
      )}
      {!unit.received && <span>{words.notReceived}</span>}
      {unit.received && clean && !ranked && <span>{words.waiting}</span>}
    </div>
  );
}

/** A dash for the eye, words for the ear. */
function None({ said }: { readonly said: string }): ReactElement {
  return (
    <span role="img" aria-label={said}>
      –
    </span>
  );
}

export function UnitRow({ unit, far, ranked, scale, onWhy }: Props): ReactElement {
  const styles = useStyles();
  const culture = useCulture();
  const { home: words } = useWords();
  // Without figures beside it, a name heads nothing.
  const Name = ranked ? 'th' : 'td';
  return (
    <tr
      role="row"
      className={mergeClasses(styles.row, !ranked && styles.unranked, far && styles.far)}
    >
      {ranked && (
        <td
          role="cell"
          className={mergeClasses(
            styles.cell,
            styles.rank,
            unit.rank === 1 && styles.first,
            unit.rank === null && styles.muted,
          )}
        >
          {unit.rank ?? <None said={words.noRank} />}
          {unit.rank !== null && unit.tied && <span className={styles.tied}>{words.tied}</span>}
        </td>
      )}
      <Name role={ranked ? 'rowheader' : 'cell'} className={styles.cell}>
        <div className={styles.name}>{unit.name}</div>
        {ranked && scale && unit.total !== null && (
          <TotalMark scale={scale} total={unit.total} proposed={unit.awardStatus === 'proposed'} />
        )}
        <Tags unit={unit} ranked={ranked} />
        {ranked && <WhyButton unit={unit} onWhy={onWhy} />}
      </Name>
      {ranked && (
        <td
          role="cell"
          className={mergeClasses(styles.cell, styles.total, unit.total === null && styles.muted)}
        >
          {unit.total === null ? <None said={words.noTotal} /> : formatFigure(unit.total, culture)}
        </td>
      )}
    </tr>
  );
}
