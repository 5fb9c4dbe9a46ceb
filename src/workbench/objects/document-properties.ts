import type { WorkbookModel } from '../model/types';
import { invalidArgument, itemNotFound } from '../protocol/office-error';
import type { ClassSpec, PropertySpec } from './class-spec';
import { object, type HostObject, type Targets } from './host-object';
import type { HostState } from './host-state';

function text(key: keyof WorkbookModel['properties']): PropertySpec<null> {
  return {
    get: (_target, host) => host.workbook.properties[key],
    set: (_target, value, host) => {
      if (typeof value !== 'string') throw invalidArgument(key);
      host.workbook.properties[key] = value;
      host.dirty = true;
    },
  };
}

export const documentProperties: ClassSpec<null> = {
  properties: {
    // Excel.DocumentProperties.title, ExcelApi 1.7
    title: text('title'),
    // Excel.DocumentProperties.subject, ExcelApi 1.7
    subject: text('subject'),
    // Excel.DocumentProperties.author, ExcelApi 1.7
    author: text('author'),
    // Excel.DocumentProperties.keywords, ExcelApi 1.7
    keywords: text('keywords'),
    // Excel.DocumentProperties.comments, ExcelApi 1.7
    comments: text('comments'),
    // Excel.DocumentProperties.category, ExcelApi 1.7
    category: text('category'),
    // Excel.DocumentProperties.manager, ExcelApi 1.7
    manager: text('manager'),
    // Excel.DocumentProperties.company, ExcelApi 1.7
    company: text('company'),
    // Excel.DocumentProperties.custom, ExcelApi 1.7
    custom: { get: () => object('CustomPropertyCollection', null) },
  },
  methods: {},
};

function find(key: unknown, { workbook }: HostState): HostObject | null {
  const wanted = String(key).toLowerCase();
  const known = [...workbook.customProperties.keys()].find((k) => k.toLowerCase() === wanted);
  return known === undefined ? null : object('CustomProperty', { key: known });
}

function asValue(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw invalidArgument('value of a custom property');
}

export const customPropertyCollection: ClassSpec<null> = {
  properties: {},
  methods: {
    // Excel.CustomPropertyCollection.add, ExcelApi 1.7
    add: (_target, args, host) => {
      const found = find(args.text(0), host);
      const { key } = (found?.target ?? { key: args.text(0) }) as Targets['CustomProperty'];
      host.workbook.customProperties.set(key, asValue(args.raw(1)));
      host.dirty = true;
      return object('CustomProperty', { key });
    },
    // Excel.CustomPropertyCollection.deleteAll, ExcelApi 1.7
    deleteAll: (_target, _args, host) => {
      host.workbook.customProperties.clear();
      host.dirty = true;
    },
    // Excel.CustomPropertyCollection.getCount, ExcelApi 1.7
    getCount: (_target, _args, host) => host.workbook.customProperties.size,
    // Excel.CustomPropertyCollection.getItemOrNullObject, ExcelApi 1.7
    getItemOrNullObject: (_target, args, host) => find(args.text(0), host),
  },
  items: (_target, host) =>
    [...host.workbook.customProperties.keys()].map((key) => object('CustomProperty', { key })),
  item: (_target, key, host) => find(key, host),
};

function valueOf({ key }: Targets['CustomProperty'], host: HostState): string | number | boolean {
  const value = host.workbook.customProperties.get(key);
  if (value === undefined) throw itemNotFound(`custom property ${key}`);
  return value;
}

export const customProperty: ClassSpec<Targets['CustomProperty']> = {
  id: ({ key }) => key,
  properties: {
    // Excel.CustomProperty.key, ExcelApi 1.7
    key: { get: ({ key }) => key },
    // Excel.CustomProperty.value, ExcelApi 1.7
    value: {
      get: valueOf,
      set: ({ key }, value, host) => {
        host.workbook.customProperties.set(key, asValue(value));
        host.dirty = true;
      },
    },
    // Excel.CustomProperty.type, ExcelApi 1.7
    type: {
      get: (target, host) => {
        const value = valueOf(target, host);
        if (typeof value === 'string') return 'String';
        return typeof value === 'number' ? 'Number' : 'Boolean';
      },
    },
  },
  methods: {
    // Excel.CustomProperty.delete, ExcelApi 1.7
    delete: ({ key }, _args, host) => {
      host.workbook.customProperties.delete(key);
      host.dirty = true;
    },
  },
};
