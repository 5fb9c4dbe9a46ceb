import { changeStyles, colourOf, commonStyle } from './cell-styles';
import type { ClassSpec } from './class-spec';
import type { AreasTarget } from './host-object';

export const rangeFill: ClassSpec<AreasTarget> = {
  properties: {
    // Excel.RangeFill.color, ExcelApi 1.1: No fill reads as white, a mixed one as an empty string:
    // the one format property that is not null when mixed.
    color: {
      get: (target) => commonStyle(target, ({ fill }) => (fill === '' ? '#FFFFFF' : fill)) ?? '',
      set: (target, value, host) => {
        if (value === null) return;
        const fill = value === '' ? '' : colourOf(value);
        changeStyles(target, host, (style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    // Excel.RangeFill.clear, ExcelApi 1.1
    clear: (target, _args, host) => {
      changeStyles(target, host, (style) => ({ ...style, fill: '' }));
    },
  },
};
