import { AWARDS_SHEET } from '../../domain/book/sheets/awards';
import { CONSIDERATIONS_SHEET } from '../../domain/book/sheets/considerations';
import { CRITERIA_SHEET } from '../../domain/book/sheets/criteria';
import { EXCLUSIONS_SHEET } from '../../domain/book/sheets/exclusions';
import { NOT_SCORED_SHEET } from '../../domain/book/sheets/not-scored';
import { SETTINGS_SHEET } from '../../domain/book/sheets/settings';
import { VOTES_SHEET } from '../../domain/book/sheets/votes';
import type { SheetSchema } from '../../domain/book/sheet-schema';
import { CONSEQUENCES } from '../../domain/eligibility/consequence';
import { PARENT_KINDS } from '../../domain/regulation/parents/registry';
import { RULE_KINDS } from '../../domain/regulation/rules/registry';
import { APPLICABILITY_SETTINGS } from '../../domain/settings/groups/applicability';
import { AWARD_SETTINGS } from '../../domain/settings/groups/awards';
import { VOTE_SETTINGS } from '../../domain/settings/groups/votes';
import type { SettingSchema } from '../../domain/settings/setting-schema';
import { SETTING_LIST } from '../../domain/settings/settings';
import { fold } from '../../domain/text/fold';
import { schemaColumns, type SheetColumn, type TableSheet } from '../write/table-sheet';
import { COLOR } from '../write/style';
import { asText, type Cell } from '../write/as-text';
import { lookUp } from '../../domain/text/word-table';

/** Words offered in the drop-downs of the setup sheets, by sheet and heading. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [CRITERIA_SHEET.id]: {
    [CRITERIA_SHEET.columns.rowKind.heading]: ['Mục', 'Tiêu chí', 'Điểm thưởng', 'Điểm trừ'],
    [CRITERIA_SHEET.columns.method.heading]: [...PARENT_KINDS, ...RULE_KINDS].map(
      (kind) => kind.label,
    ),
  },
  [CONSIDERATIONS_SHEET.id]: {
    [CONSIDERATIONS_SHEET.columns.consequence.heading]: Object.values(CONSEQUENCES),
    [CONSIDERATIONS_SHEET.columns.checkedBy.heading]: ['Tự động', 'Xác nhận'],
  },
  [EXCLUSIONS_SHEET.id]: {
    [EXCLUSIONS_SHEET.columns.consequence.heading]: Object.values(CONSEQUENCES),
  },
  [VOTES_SHEET.id]: {
    [VOTES_SHEET.columns.method.heading]: Object.values(VOTE_SETTINGS.voteMethod.choices),
  },
  [NOT_SCORED_SHEET.id]: {
    [NOT_SCORED_SHEET.columns.effect.heading]: Object.values(
      APPLICABILITY_SETTINGS.naEffect.choices,
    ),
  },
  [AWARDS_SHEET.id]: {
    [AWARDS_SHEET.columns.method.heading]: [
      'Theo thứ hạng',
      'Theo phiếu',
      'Theo thứ hạng và phiếu',
      'Hội đồng quyết định',
    ],
    [AWARDS_SHEET.columns.range.heading]: ['Mỗi cụm, khối', 'Mỗi nhóm', 'Toàn sổ'],
    [AWARDS_SHEET.columns.rounding.heading]: [
      'Làm tròn xuống',
      'Từ 5 làm tròn lên',
      'Làm tròn lên',
    ],
    [AWARDS_SHEET.columns.shortfall.heading]: Object.values(AWARD_SETTINGS.onShortfall.choices),
    [AWARDS_SHEET.columns.voteMethod.heading]: Object.values(VOTE_SETTINGS.voteMethod.choices),
  },
};

/** Numbers that would touch the text of the next column. */
const CENTRED: Readonly<Record<string, string>> = {
  [CRITERIA_SHEET.id]: CRITERIA_SHEET.columns.max.heading,
};

const SECTION_ROWS = [
  {
    heading: CRITERIA_SHEET.columns.method.heading,
    words: PARENT_KINDS.map(({ label }) => label),
    color: COLOR.section,
    bold: true,
  },
] as const;

/** By heading: words offered where they follow from the book. */
export type ColumnOptions = Readonly<Record<string, readonly string[]>>;

/**
 * A setup sheet with the rows of a template, as a clerk would have typed them. Null: what a person
 * wrote there stays, to the character.
 */
export function setupSheet(
  schema: SheetSchema,
  rows: readonly (readonly (string | null)[])[],
  owner: string,
  offered: ColumnOptions = {},
): TableSheet {
  const columns = schemaColumns(schema).map((column): SheetColumn => {
    const options =
      lookUp(offered, column.heading) ?? lookUp(lookUp(OPTIONS, schema.id) ?? {}, column.heading);
    return {
      ...column,
      ...(options ? { options } : {}),
      ...(lookUp(CENTRED, schema.id) === column.heading ? { align: 'Center' as const } : {}),
    };
  });
  return {
    schema,
    columns,
    rows: rows.map((row) =>
      columns.map((column, index) => {
        const text = row[index];
        return text === null ? null : typedCell(column, text ?? '');
      }),
    ),
    owner,
    title: schema.title,
    hint: schema.hint ?? '',
    orientation: 'Landscape',
    ...(schema.id === CRITERIA_SHEET.id ? { emphasis: SECTION_ROWS } : {}),
  };
}

/** Numbers of templates are written as a clerk types them: decimal comma. */
export function typedCell(column: SheetColumn, text: string): Cell {
  if (column.text) return text;
  if (/^-?\d+(?:,\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return asText(text);
}

/** All settings with their groups and hints; `given` by the words of *Mục*. */
export function settingsSheet(given: Readonly<Record<string, string>>, owner: string): TableSheet {
  const values = new Map(Object.entries(given).map(([label, value]) => [fold(label), value]));
  const rows = SETTING_LIST.map(([, schema]) => [
    schema.group,
    `${schema.label}${schema.required ? ' ★' : ''}`,
    values.get(fold(schema.label)) ?? '',
    hintOf(schema),
    '',
  ]);
  return setupSheet(SETTINGS_SHEET, rows, owner);
}

function hintOf(schema: SettingSchema): string {
  const words = schema.choices
    ? Object.values(schema.choices).join(' · ')
    : [schema.allowed, schema.word].filter((part) => part !== undefined).join(' · ');
  const fallback = schema.choices?.[schema.default ?? ''] ?? schema.default;
  if (fallback === undefined || fallback === '') return words;
  const provisional = schema.question ? 'Chưa trả lời: tạm dùng' : 'Để trống:';
  return `${words === '' ? '' : `${words}. `}${provisional} ${fallback}`;
}
