import type { SheetModel } from '../model/types';
import { itemNotFound } from '../protocol/office-error';
import type { ClassSpec } from './class-spec';
import { object, type HostObject, type Targets } from './host-object';

function find(sheet: SheetModel, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const known = [...sheet.customProperties.keys()].find((name) => name.toLowerCase() === wanted);
  return known === undefined ? null : object('WorksheetCustomProperty', { sheet, key: known });
}

export const worksheetCustomPropertyCollection: ClassSpec<SheetModel> = {
  properties: {},
  methods: {
    // Excel.WorksheetCustomPropertyCollection.add, ExcelApi 1.12
    add: (sheet, args, host) => {
      const found = find(sheet, args.text(0));
      const target = (found?.target ?? {
        sheet,
        key: args.text(0),
      }) as Targets['WorksheetCustomProperty'];
      sheet.customProperties.set(target.key, args.text(1));
      host.dirty = true;
      return object('WorksheetCustomProperty', target);
    },
    // Excel.WorksheetCustomPropertyCollection.getCount, ExcelApi 1.12
    getCount: (sheet) => sheet.customProperties.size,
    // Excel.WorksheetCustomPropertyCollection.getItemOrNullObject, ExcelApi 1.12
    getItemOrNullObject: (sheet, args) => find(sheet, args.text(0)),
  },
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) =>
      object('WorksheetCustomProperty', { sheet, key }),
    ),
  item: (sheet, key) => find(sheet, key),
};

export const worksheetCustomProperty: ClassSpec<Targets['WorksheetCustomProperty']> = {
  id: ({ key }) => key,
  properties: {
    // Excel.WorksheetCustomProperty.key, ExcelApi 1.12
    key: { get: ({ key }) => key },
    // Excel.WorksheetCustomProperty.value, ExcelApi 1.12
    value: {
      get: ({ sheet, key }) => {
        const value = sheet.customProperties.get(key);
        if (value === undefined) throw itemNotFound(`custom property ${key}`);
        return value;
      },
      set: ({ sheet, key }, value, host) => {
        sheet.customProperties.set(key, String(value));
        host.dirty = true;
      },
    },
  },
  methods: {
    // Excel.WorksheetCustomProperty.delete, ExcelApi 1.12
    delete: ({ sheet, key }, _args, host) => {
      sheet.customProperties.delete(key);
      host.dirty = true;
    },
  },
};
