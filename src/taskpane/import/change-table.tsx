import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../pane-words';
import { useTableStyles } from './table-styles';
import type { RivalSheets } from '../../app/import/submissions-read.types';

export type ChangeRow = RivalSheets['differences'][number];

interface Props {
  readonly caption: string;
  /** One heading for every figure of a row. */
  readonly columns: readonly string[];
  readonly rows: readonly ChangeRow[];
}

/** Figures side by side: before and after, or one file and another. */
export function ChangeTable({ caption, columns, rows }: Props): ReactElement {
  const styles = useTableStyles();
  const { import: words } = useWords();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first, styles.title)}>
            {words.figure}
          </th>
          {columns.map((column, index) => (
            <th key={index} scope="col" className={styles.head}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, title, field, shown }) => (
          <tr key={`${code} ${field}`}>
            <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
              <span className={styles.code}>{code}</span> {words.figures[field]}
              <span className={styles.small}>{title}</span>
            </th>
            {shown.map((figure, index) => (
              <td key={index} className={mergeClasses(styles.cell, styles.number)}>
                {figure || <span className={styles.small}>{words.blank}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
