import { invalidArgument } from '../protocol/office-error';
import type { ClassSpec } from './class-spec';

export const runtime: ClassSpec<null> = {
  properties: {
    // Excel.Runtime.enableEvents, ExcelApi 1.8
    enableEvents: {
      get: (_target, host) => host.eventsEnabled,
      set: (_target, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument('enableEvents');
        host.eventsEnabled = value;
      },
    },
  },
  methods: {},
};
