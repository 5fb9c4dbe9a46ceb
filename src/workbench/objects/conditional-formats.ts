import { nextId } from '../model/create';
import { intersects, subtractArea } from '../model/areas';
import type { ConditionalFormatModel, SheetModel } from '../model/types';
import { invalidOperation, itemNotFound } from '../protocol/office-error';
import { isOneOf } from './cell-styles';
import type { ClassSpec, PropertySpec } from './class-spec';
import { guardSheet } from './guards';
import {
  object,
  type AreasTarget,
  type ClassName,
  type HostObject,
  type Targets,
} from './host-object';

type Format = Targets['ConditionalFormat'];

const KINDS = isOneOf('Custom', 'CellValue', 'ContainsText', 'ColorScale', 'DataBar');

function covering({ sheet, areas }: AreasTarget): ConditionalFormatModel[] {
  return sheet.conditionalFormats
    .filter((rule) => rule.areas.some((area) => areas.some((own) => intersects(area, own))))
    .sort((a, b) => a.priority - b.priority);
}

/** Priorities count from 0 in the order of the sheet's list. */
function renumber(sheet: SheetModel): void {
  sheet.conditionalFormats.sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats.forEach((rule, index) => {
    rule.priority = index;
  });
}

function item(sheet: SheetModel, rule: ConditionalFormatModel): HostObject {
  return object('ConditionalFormat', { sheet, rule });
}

function find(target: AreasTarget, key: unknown): HostObject | null {
  const rule = covering(target).find(({ id }) => id === key);
  return rule === undefined ? null : item(target.sheet, rule);
}

export const conditionalFormatCollection: ClassSpec<AreasTarget> = {
  properties: {},
  methods: {
    // Excel.ConditionalFormatCollection.add, ExcelApi 1.6: The newest rule goes first.
    add: ({ sheet, areas }, args, host) => {
      const type = args.text(0);
      if (!KINDS(type)) throw args.bad(0, `the embedded Excel has no ${type} rules`);
      guardSheet(sheet, 'allowFormatCells');
      const rule: ConditionalFormatModel = {
        id: nextId('cf-'),
        areas: areas.map((area) => ({ ...area })),
        type,
        rule: {},
        format: {},
        stopIfTrue: false,
        priority: -1,
      };
      sheet.conditionalFormats.unshift(rule);
      renumber(sheet);
      host.touched();
      return item(sheet, rule);
    },
    // Excel.ConditionalFormatCollection.clearAll, ExcelApi 1.6: Only on these cells: a rule that
    // also lies on others stays there.
    clearAll: ({ sheet, areas }, _args, host) => {
      guardSheet(sheet, 'allowFormatCells');
      for (const rule of sheet.conditionalFormats) {
        for (const hole of areas)
          rule.areas = rule.areas.flatMap((area) => subtractArea(area, hole));
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
      renumber(sheet);
      host.touched();
    },
    // Excel.ConditionalFormatCollection.getCount, ExcelApi 1.6
    getCount: (target) => covering(target).length,
    // Excel.ConditionalFormatCollection.getItemAt, ExcelApi 1.6
    getItemAt: (target, args) => {
      const rule = covering(target)[args.integer(0)];
      if (rule === undefined) throw args.bad(0, 'no such rule');
      return item(target.sheet, rule);
    },
    // Excel.ConditionalFormatCollection.getItemOrNullObject, ExcelApi 1.14
    getItemOrNullObject: (target, args) => find(target, args.text(0)),
  },
  items: (target) => covering(target).map((rule) => item(target.sheet, rule)),
  item: find,
};

/** `custom` and the like exist for the rule's own type only; the others have `…OrNullObject`. */
function kind(
  name: string,
  type: string,
  className: ClassName & `${string}ConditionalFormat`,
): Record<string, PropertySpec<Format>> {
  const read = ({ sheet, rule }: Format): HostObject | null =>
    rule.type === type ? object(className, { sheet, rule }) : null;
  return {
    [name]: {
      refuses: true,
      get: (target) => {
        const found = read(target);
        if (found === null) throw invalidOperation(`the rule is of type ${target.rule.type}`);
        return found;
      },
    },
    [`${name}OrNullObject`]: { get: read },
  };
}

export const conditionalFormat: ClassSpec<Format> = {
  id: ({ rule: { id } }) => id,
  properties: {
    // Excel.ConditionalFormat.id, ExcelApi 1.6
    id: { get: ({ rule: { id } }) => id },
    // Excel.ConditionalFormat.type, ExcelApi 1.6
    type: { get: ({ rule: { type } }) => type },
    // Excel.ConditionalFormat.stopIfTrue, ExcelApi 1.6
    stopIfTrue: {
      get: ({ rule: { stopIfTrue } }) => stopIfTrue,
      set: ({ rule }, value, host) => {
        rule.stopIfTrue = value === true;
        host.touched();
      },
    },
    // Excel.ConditionalFormat.priority, ExcelApi 1.6
    priority: {
      get: ({ rule: { priority } }) => priority,
      set: ({ sheet, rule }, value, host) => {
        const wish = Number(value);
        rule.priority = wish > rule.priority ? wish + 0.5 : wish - 0.5;
        renumber(sheet);
        host.touched();
      },
    },
    ...kind('custom', 'Custom', 'CustomConditionalFormat'),
    ...kind('cellValue', 'CellValue', 'CellValueConditionalFormat'),
    ...kind('textComparison', 'ContainsText', 'TextConditionalFormat'),
    ...kind('colorScale', 'ColorScale', 'ColorScaleConditionalFormat'),
    ...kind('dataBar', 'DataBar', 'DataBarConditionalFormat'),
  },
  methods: {
    // Excel.ConditionalFormat.delete, ExcelApi 1.6
    delete: ({ sheet, rule }, _args, host) => {
      const at = sheet.conditionalFormats.indexOf(rule);
      if (at < 0) throw itemNotFound('the rule was deleted');
      sheet.conditionalFormats.splice(at, 1);
      renumber(sheet);
      host.touched();
    },
    // Excel.ConditionalFormat.getRange, ExcelApi 1.6
    getRange: ({ sheet, rule }) => {
      const [area, ...more] = rule.areas;
      if (area === undefined || more.length > 0)
        throw invalidOperation('the rule has several areas');
      return object('Range', { sheet, area });
    },
    // Excel.ConditionalFormat.getRangeOrNullObject, ExcelApi 1.6
    getRangeOrNullObject: ({ sheet, rule }) => {
      const [area, ...more] = rule.areas;
      return area === undefined || more.length > 0 ? null : object('Range', { sheet, area });
    },
    // Excel.ConditionalFormat.getRanges, ExcelApi 1.9
    getRanges: ({ sheet, rule }) => object('RangeAreas', { sheet, areas: rule.areas }),
  },
};
