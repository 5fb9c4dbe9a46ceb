import { SUMMARY_SHEET } from '../../domain/book/sheets/summary';
import type { ColumnKey } from '../../domain/book/sheet-schema';
import type { Criterion } from '../../domain/regulation/criterion';
import type { Regulation } from '../../domain/regulation/regulation';
import type { SheetColumn } from '../write/table-sheet';

type FixedKey = ColumnKey<typeof SUMMARY_SHEET>;

/** A column of *Tổng hợp*: one of the schema's, or one per section of the regulation. */
export type SummaryColumn =
  | { readonly kind: 'fixed'; readonly key: FixedKey; readonly column: SheetColumn }
  | { readonly kind: 'section'; readonly section: Criterion; readonly column: SheetColumn };

export function keyOf(column: SummaryColumn): string {
  return column.kind === 'section' ? `section ${column.section.code}` : column.key;
}

const BEFORE_SECTIONS: readonly FixedKey[] = ['order', 'cluster', 'unit'];
const POINTS: ReadonlySet<FixedKey> = new Set([
  'bonus',
  'deduction',
  'selfTotal',
  'verifiedTotal',
  'difference',
  'total',
  'base',
  'closeness',
]);
const CENTERED: ReadonlySet<FixedKey> = new Set(['order', 'atMaximum', 'ahead', 'rank']);

export function summaryColumns(regulation: Regulation): readonly SummaryColumn[] {
  const digits =
    regulation.settings.number('showDigits') ?? regulation.settings.number('roundDigits');
  const points = decimals(digits?.toNumber() ?? 2);
  const percent = decimals(regulation.settings.integer('percentDigits'));
  const fixed = (key: FixedKey): SummaryColumn => {
    const { heading, width, text } = SUMMARY_SHEET.columns[key];
    const format = POINTS.has(key) ? points : key === 'percent' ? percent : undefined;
    return {
      kind: 'fixed',
      key,
      column: {
        heading,
        width,
        ...(text ? { text } : {}),
        ...(format === undefined ? {} : { numberFormat: format, align: 'Right' as const }),
        ...(CENTERED.has(key) ? { align: 'Center' as const } : {}),
      },
    };
  };
  const keys = Object.keys(SUMMARY_SHEET.columns) as readonly FixedKey[];
  const sections = regulation.roots.filter((root) => root.branch === 'main');
  return [
    ...BEFORE_SECTIONS.map(fixed),
    ...sections.map((section): SummaryColumn => ({
      kind: 'section',
      section,
      column: {
        heading: sectionHeading(section),
        width: 12,
        numberFormat: points,
        align: 'Right',
      },
    })),
    ...keys.filter((key) => !BEFORE_SECTIONS.includes(key) && isAsked(key, regulation)).map(fixed),
  ];
}

/** Some columns stand there only where the regulation parts equals by them. */
function isAsked(key: FixedKey, { settings, tieChain }: Regulation): boolean {
  if (key === 'ahead') return settings.choice('tieStyle') === 'dense';
  if (key !== 'closeness' && key !== 'atMaximum') return true;
  return tieChain.steps.some(({ column }) => column?.kind === key);
}

/** `I. Nhiệm vụ chuyên môn`, short enough for a column. */
function sectionHeading({ code, title }: Criterion): string {
  const words = title.split(/\s+/);
  let short = '';
  for (const word of words) {
    if (`${short} ${word}`.trim().length > 34) return `${code}. ${short}…`;
    short = `${short} ${word}`.trim();
  }
  return `${code}. ${short}`;
}

function decimals(digits: number): string {
  return digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
}
