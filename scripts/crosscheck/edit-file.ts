import { strFromU8, strToU8 } from 'fflate';
import { cellAddress } from '../../src/excel/addresses';
import {
  readPackage,
  readXml,
  relationsOf,
  writePackage,
} from '../../src/workbench/file/package-parts';
import { descendants } from '../../src/workbench/file/xml';

/** A cell of a saved workbook, by its place in the file. */
export interface FileCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const WORKBOOK = 'xl/workbook.xml';

/** Another number in one cell, written past every program: nothing else of the file changes. */
export function setNumber(bytes: Uint8Array, at: FileCell, value: number): Uint8Array {
  return editCell(bytes, at, (cell) => {
    if (!/<v>[^<]*<\/v>/.test(cell)) throw new Error(`no number in ${cell}`);
    return cell.replace(/<v>[^<]*<\/v>/, `<v>${String(value)}</v>`);
  });
}

/** The control: the cell keeps what it shows and loses its formula. */
export function freezeFormula(bytes: Uint8Array, at: FileCell): Uint8Array {
  return editCell(bytes, at, (cell) => {
    const frozen = cell.replace(/<f\b[^>]*>[\s\S]*?<\/f>/, '');
    if (frozen === cell) throw new Error(`no formula in ${cell}`);
    return frozen;
  });
}

function editCell(bytes: Uint8Array, at: FileCell, edit: (cell: string) => string): Uint8Array {
  const parts = readPackage(bytes);
  const sheets = descendants(readXml(parts, WORKBOOK), 'sheet');
  const id = sheets.find(({ attributes }) => attributes.name === at.sheet)?.attributes['r:id'];
  const path = relationsOf(parts, WORKBOOK).find((relation) => relation.id === id)?.target ?? '';
  const content = parts.get(path);
  if (!content) throw new Error(`no part of sheet ${at.sheet}`);
  const xml = strFromU8(content);
  const start = xml.indexOf(`<c r="${cellAddress(at.row, at.column)}"`);
  const end = xml.indexOf('</c>', start) + '</c>'.length;
  if (start < 0) throw new Error(`no cell ${cellAddress(at.row, at.column)} on ${at.sheet}`);
  const edited = xml.slice(0, start) + edit(xml.slice(start, end)) + xml.slice(end);
  return writePackage(new Map([...parts, [path, strToU8(edited)]]));
}
