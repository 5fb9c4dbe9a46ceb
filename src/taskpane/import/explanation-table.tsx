import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShownExplanation } from '../../app/import/submissions-read.types';
import { useWords } from '../pane-words';
import { useTableStyles } from './table-styles';

interface Props {
  readonly rows: readonly ShownExplanation[];
}

/** What a unit explains in a notice that came back, criterion by criterion, and what becomes of it. */
export function ExplanationTable({ rows }: Props): ReactElement {
  const styles = useTableStyles();
  const { import: words } = useWords();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.explanations}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first, styles.title)}>
            {words.criterion}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.first)}>
            {words.explanation}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, title, text, before, does }, index) => (
          <tr key={`${code} ${String(index)}`}>
            <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
              <span className={styles.code}>{code}</span>
              <span className={styles.small}>{title}</span>
            </th>
            <td className={mergeClasses(styles.cell, styles.first)}>
              {text}
              <span className={styles.small}>{words.explains[does](before)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
