import { formatAbsoluteArea, quoteSheet, tryParseArea } from '../model/address';
import type { NameModel, WorkbookModel } from '../model/types';
import type { Arguments } from '../protocol/arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/office-error';
import { findName, rangeOfFormula } from './addresses';
import type { ClassSpec } from './class-spec';
import { object, type HostObject, type Targets } from './host-object';

type Item = Targets['NamedItem'];
type Collection = Targets['NamedItemCollection'];

function namesOf({ sheet }: Collection, workbook: WorkbookModel): NameModel[] {
  return sheet?.names ?? workbook.names;
}

function item(name: NameModel, { sheet }: Collection): HostObject {
  return object('NamedItem', sheet === undefined ? { name } : { name, sheet });
}

/** Letters, digits, `_`, `.`, `\`; not a cell address, at most 255 characters. */
function checkName(name: string): void {
  const legal = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!legal || tryParseArea(name) !== undefined || /^[RC]$/i.test(name)) {
    throw invalidArgument(`not a name: ${name}`);
  }
}

function formulaOf(args: Arguments): string {
  if (args.isObject(1, 'Range')) {
    const { sheet, area } = args.object(1, 'Range');
    return `=${quoteSheet(sheet.name)}!${formatAbsoluteArea(area)}`;
  }
  const text = args.text(1);
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

export const namedItemCollection: ClassSpec<Collection> = {
  properties: {},
  methods: {
    // Excel.NamedItemCollection.add, ExcelApi 1.4
    add: (target, args, host) => {
      checkName(args.text(0));
      const names = namesOf(target, host.workbook);
      if (findName(names, args.text(0)) !== undefined) throw itemAlreadyExists(args.text(0));
      const comment = args.optionalText(2) ?? '';
      const name = { name: args.text(0), formula: formulaOf(args), visible: true, comment };
      names.push(name);
      host.touched();
      return item(name, target);
    },
    // Excel.NamedItemCollection.getCount, ExcelApi 1.4
    getCount: (target, _args, host) => namesOf(target, host.workbook).length,
    // Excel.NamedItemCollection.getItemOrNullObject, ExcelApi 1.4
    getItemOrNullObject: (target, args, host) => {
      const found = findName(namesOf(target, host.workbook), args.text(0));
      return found === undefined ? null : item(found, target);
    },
  },
  items: (target, host) => namesOf(target, host.workbook).map((name) => item(name, target)),
  item: (target, key, host) => {
    const found = findName(namesOf(target, host.workbook), String(key));
    return found === undefined ? null : item(found, target);
  },
};

function rangeOf({ name, sheet }: Item, workbook: WorkbookModel): HostObject | null {
  const found = rangeOfFormula(workbook, name.formula, sheet);
  return found === null ? null : object('Range', found);
}

function typeOf(target: Item, workbook: WorkbookModel): string {
  if (rangeOf(target, workbook) !== null) return 'Range';
  const constant = target.name.formula.slice(1);
  if (constant.includes('#REF!')) return 'Error';
  if (/^(TRUE|FALSE)$/i.test(constant)) return 'Boolean';
  return constant.trim() !== '' && Number.isFinite(Number(constant)) ? 'Double' : 'String';
}

/** A range's address, or the constant itself. */
function valueOf(target: Item, workbook: WorkbookModel): string | number | boolean {
  const constant = target.name.formula.slice(1);
  const type = typeOf(target, workbook);
  if (type === 'Double') return Number(constant);
  if (type === 'Boolean') return constant.toUpperCase() === 'TRUE';
  if (/^".*"$/s.test(constant)) return constant.slice(1, -1).replaceAll('""', '"');
  return type === 'Error' ? '#REF!' : constant;
}

export const namedItem: ClassSpec<Item> = {
  id: ({ name }) => name.name,
  properties: {
    // Excel.NamedItem.name, ExcelApi 1.1
    name: { get: ({ name }) => name.name },
    // Excel.NamedItem.type, ExcelApi 1.1
    type: { get: (target, host) => typeOf(target, host.workbook) },
    // Excel.NamedItem.value, ExcelApi 1.1
    value: { get: (target, host) => valueOf(target, host.workbook) },
    // Excel.NamedItem.visible, ExcelApi 1.1
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value, host) => {
        name.visible = value === true;
        host.touched();
      },
    },
    // Excel.NamedItem.comment, ExcelApi 1.4
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value, host) => {
        name.comment = String(value);
        host.touched();
      },
    },
    // Excel.NamedItem.formula, ExcelApi 1.7
    formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value, host) => {
        if (typeof value !== 'string') throw invalidArgument('formula');
        name.formula = value.startsWith('=') ? value : `=${value}`;
        host.touched();
      },
    },
    // Excel.NamedItem.scope, ExcelApi 1.4
    scope: { get: ({ sheet }) => (sheet === undefined ? 'Workbook' : 'Worksheet') },
    // Excel.NamedItem.worksheet, ExcelApi 1.4
    worksheet: {
      refuses: true,
      get: ({ sheet }) => {
        if (sheet === undefined) throw itemNotFound('the name belongs to the workbook');
        return object('Worksheet', sheet);
      },
    },
    // Excel.NamedItem.worksheetOrNullObject, ExcelApi 1.4
    worksheetOrNullObject: {
      get: ({ sheet }) => (sheet === undefined ? null : object('Worksheet', sheet)),
    },
  },
  methods: {
    // Excel.NamedItem.getRange, ExcelApi 1.1
    getRange: (target, _args, host) => {
      const found = rangeOf(target, host.workbook);
      if (found === null) throw itemNotFound(`${target.name.name} is not a range`);
      return found;
    },
    // Excel.NamedItem.getRangeOrNullObject, ExcelApi 1.4
    getRangeOrNullObject: (target, _args, host) => rangeOf(target, host.workbook),
    // Excel.NamedItem.delete, ExcelApi 1.4
    delete: (target, _args, host) => {
      const names = namesOf(target, host.workbook);
      const at = names.indexOf(target.name);
      if (at < 0) throw itemNotFound(target.name.name);
      names.splice(at, 1);
      host.touched();
    },
  },
};
