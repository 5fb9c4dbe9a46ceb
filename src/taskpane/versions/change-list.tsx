import { Caption1, Caption1Strong, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegulationComparison } from '../../app/regulation/compare-regulations';
import type { RegulationChange } from '../../domain/regulation/versions/diff';
import { PARTS, PART_SHEETS } from '../../domain/regulation/versions/parts';
import { wordsFor } from '../../locales/words';
import { usePanelStyles } from '../panel-styles';
import { useLanguage, useWords } from '../pane-words';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  change: {
    display: 'flex',
    flexDirection: 'column',
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
  text: { whiteSpace: 'pre-line' },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly comparison: RegulationComparison;
  readonly count: string;
}

/** What changed, sheet by sheet, the old text before the new. */
export function ChangeList({ comparison, count }: Props): ReactElement {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { versions: words } = useWords();
  const { changes, missing } = comparison;
  return (
    <>
      <Text weight="semibold">{count}</Text>
      {missing.length > 0 && (
        <Caption1>
          {words.notKept(missing.map((part) => PART_SHEETS[part].sheetName).join(', '))}
        </Caption1>
      )}
      {PARTS.map((part) => {
        const own = changes.filter(({ what }) => what === part);
        return own.length === 0 ? null : (
          <div key={part} className={styles.part}>
            <Caption1Strong as="h3" className={panel.heading}>
              {PART_SHEETS[part].sheetName}
            </Caption1Strong>
            <ul className={panel.list}>
              {own.map((change) => (
                <Change
                  key={`${change.kind} ${change.key} ${change.field ?? ''}`}
                  change={change}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function Change({ change }: { readonly change: RegulationChange }): ReactElement {
  const styles = useStyles();
  const { versions: words } = useWords();
  const { report } = wordsFor(useLanguage());
  const { kind, what, key, title, field, before, after } = change;
  const about = what === 'criterion' ? `${key} · ${title}` : key;
  const texts = [before, after].filter((text) => text !== null).map((text) => text || words.empty);
  return (
    <li className={styles.change}>
      <Text>
        <strong>{report.changeKind[kind]}</strong> {about}
      </Text>
      <Caption1 className={styles.muted}>{field ?? ''}</Caption1>
      <Text size={200} className={styles.text}>
        {texts.join(' → ')}
      </Text>
    </li>
  );
}
