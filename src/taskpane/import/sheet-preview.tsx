import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { SheetRead, ShownRow } from '../../app/import/submissions-read.types';
import { OWN_FIELDS, type OwnFigureField } from '../../domain/score-sheet/compare-figures';
import { useWords } from '../pane-words';
import { ChangeTable } from './change-table';
import { DoubtIcon, DoubtNote } from './doubt-note';
import { ExplanationTable } from './explanation-table';
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

interface RowProps {
  readonly row: ShownRow;
  readonly fields: readonly OwnFigureField[];
  readonly withDoubts: boolean;
}

function CriterionRow({ row, fields, withDoubts }: RowProps): ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const { import: words } = useWords();
  const cell = mergeClasses(table.cell, withDoubts && table.continued);
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
      {withDoubts && (
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

interface TableProps extends Omit<RowProps, 'row'> {
  readonly caption: string;
  readonly rows: readonly ShownRow[];
}

function FigureTable({ caption, rows, fields, withDoubts }: TableProps): ReactElement {
  const table = useTableStyles();
  const { import: words } = useWords();
  return (
    <table className={table.table}>
      <caption className={table.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(table.head, table.first, table.title)}>
            {words.criterion}
          </th>
          {fields.map((field) => (
            <th key={field} scope="col" className={table.head}>
              {words.figures[field]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CriterionRow key={row.code} row={row} fields={fields} withDoubts={withDoubts} />
        ))}
      </tbody>
    </table>
  );
}

/** The recognised sheet over the original: what changes, what is in doubt, then every figure. */
export function SheetPreview({ sheet }: { readonly sheet: SheetRead }): ReactElement {
  const styles = useStyles();
  const { import: words } = useWords();
  const { outcome, rows, doubts } = sheet;
  const changes = outcome.kind === 'replaces' ? outcome.changes : [];
  const doubtful = rows.filter((row) => row.doubts.length > 0);
  // A column that the form does not have would only make the others narrower.
  const fields = OWN_FIELDS.filter(
    (field) => field === 'self' || rows.some(({ figures }) => figures[field].shown !== ''),
  );
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
      {outcome.kind === 'explains' && <ExplanationTable rows={outcome.rows} />}
      {doubts.length > 0 && (
        <div className={styles.doubts} role="group" aria-label={words.aboutSheet}>
          {doubts.map((doubt, index) => (
            <DoubtNote key={index} doubt={doubt} />
          ))}
        </div>
      )}
      {doubtful.length > 0 && (
        <FigureTable caption={words.doubtful} rows={doubtful} fields={fields} withDoubts />
      )}
      {rows.length > 0 && (
        <FigureTable caption={words.inFile} rows={rows} fields={fields} withDoubts={false} />
      )}
    </div>
  );
}
