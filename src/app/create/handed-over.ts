import { SCHEMA_LIST } from '../../domain/book/schemas';
import { packText, unpackText } from '../../excel/packed-text';
import { Failure } from '../use-case/failure';
import type { Template, TemplateTable } from './template';

/** Says what the text is, and in which form. */
const MARK = 'thidua1';
/** Not a character of base64: mail programs may break the text anywhere, and what they add goes. */
const BETWEEN = '.';
/** Thirty units, 250 criteria and ten years of awards take a tenth of it. */
const MOST_CHARACTERS = 2_000_000;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 400;

/**
 * The book of the next year as one piece of text: no pane writes into a second workbook, so that the
 * one of the new workbook reads it (docs/decisions/next-year-in-the-pane.md).
 */
export async function handOver(template: Template): Promise<string> {
  const cells = await packText(JSON.stringify(template));
  return [MARK, ...cells].join(BETWEEN);
}

/** Whoever hands over text that is damaged, or is none of ours, is told; nothing is guessed. */
export function readHandedOver(text: string): Template {
  const [mark, ...cells] = text.replace(/\s+/g, '').slice(0, MOST_CHARACTERS).split(BETWEEN);
  const json = mark === MARK ? unpackText(cells) : null;
  const template = json === null ? null : parsed(json);
  if (!isTemplate(template)) throw new Failure('handedOverUnreadable');
  return template;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const SHEETS: ReadonlySet<string> = new Set(SCHEMA_LIST.map(({ id }) => id));

function isTemplate(value: unknown): value is Template {
  if (!isRecord(value)) return false;
  const { name, title, summary, settings, tables } = value;
  return (
    typeof name === 'string' &&
    isTitle(title) &&
    isTitle(summary) &&
    isRecord(settings) &&
    Object.values(settings).every((text) => typeof text === 'string') &&
    isRecord(tables) &&
    Object.entries(tables).every(([id, table]) => SHEETS.has(id) && isTable(table))
  );
}

function isTitle(value: unknown): value is Template['title'] {
  return isRecord(value) && typeof value.vi === 'string' && typeof value.en === 'string';
}

function isTable(value: unknown): value is TemplateTable {
  if (Array.isArray(value)) return isRows(value);
  return isRecord(value) && isTexts(value.columns) && isRows(value.rows);
}

function isRows(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MOST_ROWS && value.every(isTexts);
}

function isTexts(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MOST_COLUMNS &&
    value.every((text) => typeof text === 'string')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
