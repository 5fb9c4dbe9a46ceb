import type { Place } from '../../domain/findings/finding';
import { placeIn } from '../../domain/findings/place';
import { cellText, rowText } from '../../domain/book/table';
import { tidy } from '../../domain/text/fold';
import type { BookState } from '../book/read-state';

type KeptKey =
  'history' | 'summary' | 'note' | 'decision' | 'decisionNumber' | 'refusal' | 'drafted';

/** What stands in the clerk's own columns of one line of *Đề nghị khen thưởng*. */
export interface KeptLine {
  readonly unit: string;
  readonly award: string;
  readonly texts: Readonly<Record<KeptKey, string>>;
  readonly summaryPlace: Place;
}

export interface KeptTexts {
  readonly lines: readonly KeptLine[];
  /** By unit and award; a unit whose award has changed keeps what was written about it. */
  readonly of: (unit: string, award: string) => KeptLine | undefined;
}

export function keptTexts({ snapshot }: Pick<BookState, 'snapshot'>): KeptTexts {
  const lines: KeptLine[] = [];
  const kept = new Map<string, KeptLine>();
  const table = snapshot.tables.get('DeNghi')?.table;
  for (const row of table?.rows ?? []) {
    const text = (key: KeptKey): string => {
      // As it was typed: lines of a cell stay lines.
      const value = row.cells[key]?.value;
      return typeof value === 'string' ? value : cellText(row.cells[key]);
    };
    const [unit, award] = [rowText(row, 'unit'), rowText(row, 'award')];
    const line: KeptLine = {
      unit,
      award,
      texts: {
        history: text('history'),
        summary: text('summary'),
        note: text('note'),
        decision: text('decision'),
        decisionNumber: text('decisionNumber'),
        refusal: text('refusal'),
        drafted: text('drafted'),
      },
      summaryPlace: placeIn(table?.sheet ?? '', row.cells.summary),
    };
    lines.push(line);
    kept.set(`${unit}\n${award}`, line);
    if (!kept.has(unit)) kept.set(unit, line);
  }
  return {
    lines,
    of: (unit, award) => kept.get(`${tidy(unit)}\n${tidy(award)}`) ?? kept.get(tidy(unit)),
  };
}
