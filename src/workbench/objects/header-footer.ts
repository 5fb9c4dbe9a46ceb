import type { PageLayoutModel, SheetModel } from '../model/types';
import { invalidArgument } from '../protocol/office-error';
import type { ClassSpec, PropertySpec } from './class-spec';
import { object } from './host-object';

function text(key: keyof PageLayoutModel['headersFooters']): PropertySpec<SheetModel> {
  return {
    get: ({ pageLayout }) => pageLayout.headersFooters[key] ?? '',
    set: ({ pageLayout }, value, host) => {
      if (typeof value !== 'string') throw invalidArgument(key);
      pageLayout.headersFooters[key] = value;
      host.touched();
    },
  };
}

/**
 * Odd and even pages are not told apart here, and a first page of its own has nothing on it: only
 * `defaultForAllPages` has texts.
 */
export const headerFooterGroup: ClassSpec<SheetModel> = {
  properties: {
    // Excel.HeaderFooterGroup.state, ExcelApi 1.9
    state: {
      get: ({ pageLayout }) => (pageLayout.firstPageApart ? 'FirstAndDefault' : 'Default'),
      set: ({ pageLayout }, value, host) => {
        if (value !== 'Default' && value !== 'FirstAndDefault') throw invalidArgument('state');
        pageLayout.firstPageApart = value === 'FirstAndDefault';
        host.touched();
      },
    },
    // Excel.HeaderFooterGroup.useSheetMargins, ExcelApi 1.9
    useSheetMargins: { get: () => true },
    // Excel.HeaderFooterGroup.useSheetScale, ExcelApi 1.9
    useSheetScale: { get: () => true },
    // Excel.HeaderFooterGroup.defaultForAllPages, ExcelApi 1.9
    defaultForAllPages: { get: (sheet) => object('HeaderFooter', sheet) },
  },
  methods: {},
};

/** Codes such as `&P` and `&D` are kept as they are. */
export const headerFooter: ClassSpec<SheetModel> = {
  properties: {
    // Excel.HeaderFooter.leftHeader, ExcelApi 1.9
    leftHeader: text('leftHeader'),
    // Excel.HeaderFooter.centerHeader, ExcelApi 1.9
    centerHeader: text('centerHeader'),
    // Excel.HeaderFooter.rightHeader, ExcelApi 1.9
    rightHeader: text('rightHeader'),
    // Excel.HeaderFooter.leftFooter, ExcelApi 1.9
    leftFooter: text('leftFooter'),
    // Excel.HeaderFooter.centerFooter, ExcelApi 1.9
    centerFooter: text('centerFooter'),
    // Excel.HeaderFooter.rightFooter, ExcelApi 1.9
    rightFooter: text('rightFooter'),
  },
  methods: {},
};
