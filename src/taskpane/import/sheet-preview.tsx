import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { SheetRead, ShownRow } from '../../app/submissions-read.types';
import type { OwnFigureField } from '../../domain/score-sheet/compare-figures';
import { useWords } from '../pane-words';
import { ChangeTable } from './change-table';
import { DoubtIcon, DoubtNote } from './doubt-note';
import { useTableStyles } from './table-styles';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  doubts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  doubtRow: { paddingTop: 0 },
  figure: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

interface FigureProps {
  readonly row: ShownRow;
  readonly field: OwnFigureField;
}

/** What the file says, as it is seen there, and in which cell. */
function Figure({ row, field }: FigureProps): ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const { import: words } = useWords();
  const { shown, cell } = row.figures[field];
  const worst = row.doubts.find((doubt) => doubt.field === field);
  return (
    <>
      <span className={styles.figure}>
        {worst && <DoubtIcon severity={worst.severity} />}
        {shown || <span className={table.small}>{words.blank}</span>}
      </span>
      {cell && shown && <span className={table.small}>{cell}</span>}
    </>
  );
}

function CriterionRow({ row, targets }: { row: ShownRow; targets: boolean }): ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const { import: words } = useWords();
  const doubted = row.doubts.length > 0;
  const cell = mergeClasses(table.cell, doubted && table.continued);
  const fields = targets ? (['target', 'result', 'self'] as const) : (['result', 'self'] as const);
  return (
    <Fragment>
      <tr>
        <th scope="row" className={mergeClasses(cell, table.first)}>
          <span className={table.code}>{row.code}</span> {row.title}
          {row.max && <span className={table.small}>{words.max(row.max)}</span>}
        </th>
        {fields.map((field) => (
          <td key={field} className={mergeClasses(cell, table.number)}>
            <Figure row={row} field={field} />
          </td>
        ))}
      </tr>
      {doubted && (
        <tr>
          <td
            colSpan={fields.length + 1}
            className={mergeClasses(table.cell, table.first, styles.doubtRow)}
          >
            <div className={styles.doubts}>
              {row.doubts.map((doubt, index) => (
                <DoubtNote key={index} doubt={doubt} />
              ))}
            </div>
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** The recognised sheet over the original: what changes first, then the doubts, then every figure. */
export function SheetPreview({ sheet }: { readonly sheet: SheetRead }): ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const { import: words } = useWords();
  const { outcome, rows, doubts } = sheet;
  const changes = outcome.kind === 'replaces' ? outcome.changes : [];
  const targets = rows.some(({ figures }) => figures.target.shown !== '');
  return (
    <div className={styles.preview}>
      {changes.length > 0 && (
        <ChangeTable
          caption={words.changes}
          columns={[words.now, words.sent]}
          rows={changes.map(({ before, after, ...change }) => ({
            ...change,
            shown: [before, after],
          }))}
        />
      )}
      {doubts.length > 0 && (
        <div className={styles.doubts} role="group" aria-label={words.aboutSheet}>
          {doubts.map((doubt, index) => (
            <DoubtNote key={index} doubt={doubt} />
          ))}
        </div>
      )}
      {rows.length > 0 && (
        <table className={table.table}>
          <caption className={table.caption}>{words.inFile}</caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(table.head, table.first, table.title)}>
                {words.criterion}
              </th>
              {targets && (
                <th scope="col" className={table.head}>
                  {words.figures.target}
                </th>
              )}
              <th scope="col" className={table.head}>
                {words.figures.result}
              </th>
              <th scope="col" className={table.head}>
                {words.figures.self}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CriterionRow key={row.code} row={row} targets={targets} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
