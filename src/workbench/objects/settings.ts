import { itemNotFound } from '../protocol/office-error';
import type { ClassSpec } from './class-spec';
import { object, type HostObject, type Targets } from './host-object';
import type { HostState } from './host-state';

/** Keys are not case-sensitive. */
function find(key: unknown, { workbook }: HostState): HostObject | null {
  const wanted = String(key).toLowerCase();
  const known = [...workbook.settings.keys()].find((name) => name.toLowerCase() === wanted);
  return known === undefined ? null : object('Setting', { key: known });
}

export const settingCollection: ClassSpec<null> = {
  properties: {},
  methods: {
    // Excel.SettingCollection.add, ExcelApi 1.4: Sets, too: a known key gets the new value.
    add: (_target, args, host) => {
      const found = find(args.text(0), host);
      const { key } = (found?.target ?? { key: args.text(0) }) as Targets['Setting'];
      host.workbook.settings.set(key, structuredClone(args.raw(1)));
      host.dirty = true;
      return object('Setting', { key });
    },
    // Excel.SettingCollection.getCount, ExcelApi 1.4
    getCount: (_target, _args, host) => host.workbook.settings.size,
    // Excel.SettingCollection.getItemOrNullObject, ExcelApi 1.4
    getItemOrNullObject: (_target, args, host) => find(args.text(0), host),
  },
  items: (_target, host) =>
    [...host.workbook.settings.keys()].map((key) => object('Setting', { key })),
  item: (_target, key, host) => find(key, host),
};

function valueOf({ key }: Targets['Setting'], host: HostState): unknown {
  if (!host.workbook.settings.has(key)) throw itemNotFound(`setting ${key}`);
  return host.workbook.settings.get(key);
}

export const setting: ClassSpec<Targets['Setting']> = {
  id: ({ key }) => key,
  properties: {
    // Excel.Setting.key, ExcelApi 1.4
    key: { get: ({ key }) => key },
    // Excel.Setting.value, ExcelApi 1.4
    value: {
      get: valueOf,
      set: (target, value, host) => {
        valueOf(target, host);
        host.workbook.settings.set(target.key, structuredClone(value));
        host.dirty = true;
      },
    },
  },
  methods: {
    // Excel.Setting.delete, ExcelApi 1.4
    delete: (target, _args, host) => {
      valueOf(target, host);
      host.workbook.settings.delete(target.key);
      host.dirty = true;
    },
  },
};
