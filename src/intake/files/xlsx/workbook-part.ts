import type { SheetVisibility } from '../../../domain/score-sheet/grid';
import { corrupt, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import type { Attributes } from '../xml/attributes';
import type { XmlHandler } from '../xml/scanner';
import { decodeEscapes } from './escapes';

export interface SheetEntry {
  readonly name: string;
  readonly relationshipId: string;
  readonly visibility: SheetVisibility;
}

/** The list of sheets and the two switches of `workbook.xml`. */
export class WorkbookHandler implements XmlHandler {
  listening = false;
  readonly sheets: SheetEntry[] = [];
  date1904 = false;
  externalReferences = false;
  private section = '';

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 0 && name !== 'workbook') throw corrupt('structure');
    if (depth === 1) {
      this.section = name;
      if (name === 'workbookPr') this.date1904 = attributes.flag('date1904');
    } else if (depth === 2 && this.section === 'sheets' && name === 'sheet') {
      this.addSheet(attributes);
    } else if (depth === 2 && this.section === 'externalReferences') {
      this.externalReferences = true;
    }
  }

  close(): void {
    // Everything stands in attributes.
  }

  text(): void {
    // Everything stands in attributes.
  }

  private addSheet(attributes: Attributes): void {
    const name = attributes.get('name');
    const relationshipId = attributes.getPrefixed('id');
    if (name === undefined || relationshipId === undefined) throw corrupt('structure');
    const state = attributes.get('state');
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    if (this.sheets.length >= LIMITS.sheets) throw tooLarge('sheets', LIMITS.sheets);
    this.sheets.push({ name: decodeEscapes(name), relationshipId, visibility });
  }
}
