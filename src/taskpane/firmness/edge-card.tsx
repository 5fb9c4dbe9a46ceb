import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FirmnessText } from '../../app/firmness/describe-firmness';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0 },
  matters: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rate: { color: tokens.colorNeutralForeground2 },
});

/** One edge of an award: how far apart, what could change it, how often it holds. */
export function EdgeCard({ edge }: { readonly edge: FirmnessText }): ReactElement {
  const styles = useStyles();
  const { title, sentences, matters, closing } = edge;
  return (
    <li className={styles.card}>
      <Text as="h3" weight="semibold" className={styles.title}>
        {title}
      </Text>
      {sentences.map((sentence) => (
        <Text key={sentence} size={200}>
          {sentence}
        </Text>
      ))}
      {matters.length > 0 && (
        <ul className={styles.matters}>
          {matters.map((matter) => (
            <li key={matter}>{matter}</li>
          ))}
        </ul>
      )}
      {closing.map((sentence) => (
        <Text key={sentence} size={200} className={styles.rate}>
          {sentence}
        </Text>
      ))}
    </li>
  );
}
