import type { GridArea } from '../../../domain/score-sheet/grid';
import { parseArea } from '../address';
import { tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { readPart } from '../package';
import type { Attributes } from '../xml/attributes';
import type { XmlHandler } from '../xml/scanner';
import { openArchive } from '../zip/archive';
import { decodeEscapes } from './escapes';
import { findWorkbook } from './find-workbook';
import { readRelationships } from './relationships';
import { WorkbookHandler } from './workbook-part';

/** What a workbook says about its sheets besides their cells. */
export interface WorkbookStructure {
  /** Names of the whole workbook; the formula without the leading `=`. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly { readonly sheet: string; readonly name: string; area: GridArea }[];
}

/**
 * Names and tables of an .xlsx: by them a book of ours tells its sheets. What a unit sends is read
 * without them, by what a person sees.
 */
export async function readXlsxStructure(bytes: Uint8Array): Promise<WorkbookStructure> {
  const archive = openArchive(bytes);
  const part = await findWorkbook(archive);
  const workbook = new WorkbookHandler();
  await readPart(archive, part, workbook);
  const names = new NamesHandler();
  await readPart(archive, part, names);
  const links = await readRelationships(archive, part);
  const tables: WorkbookStructure['tables'][number][] = [];
  for (const { name: sheet, relationshipId } of workbook.sheets) {
    const link = links.find(({ id }) => id === relationshipId);
    if (!link || link.external) continue;
    for (const { type, target, external } of await readRelationships(archive, link.target)) {
      if (type !== 'table' || external) continue;
      const handler = new TableHandler();
      await readPart(archive, target, handler);
      const { name, area } = handler;
      if (area) tables.push({ sheet, name, area });
    }
  }
  return { names: names.found, tables };
}

class NamesHandler implements XmlHandler {
  listening = false;
  readonly found: { name: string; formula: string }[] = [];
  private section = '';
  private name = '';
  private formula = '';

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) this.section = name;
    const inside = depth === 2 && this.section === 'definedNames' && name === 'definedName';
    // One that is a sheet's own means something on that sheet only.
    this.listening = inside && attributes.get('localSheetId') === undefined;
    if (!this.listening) return;
    if (this.found.length >= LIMITS.entries) throw tooLarge('entries', LIMITS.entries);
    this.name = decodeEscapes(attributes.get('name') ?? '');
    this.formula = '';
  }

  close(): void {
    if (this.listening) this.found.push({ name: this.name, formula: decodeEscapes(this.formula) });
    this.listening = false;
  }

  text(value: string): void {
    this.formula += value;
  }
}

class TableHandler implements XmlHandler {
  listening = false;
  name = '';
  area: GridArea | undefined;

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth !== 0 || name !== 'table') return;
    this.name = decodeEscapes(attributes.get('displayName') ?? attributes.get('name') ?? '');
    this.area = parseArea(attributes.get('ref') ?? '');
  }

  close(): void {
    // Everything stands in attributes.
  }

  text(): void {
    // Everything stands in attributes.
  }
}
