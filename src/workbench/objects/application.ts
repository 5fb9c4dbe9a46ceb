import { invalidArgument } from '../protocol/office-error';
import { isOneOf } from './cell-styles';
import type { ClassSpec } from './class-spec';
import { object } from './host-object';

const MODES = isOneOf('Automatic', 'AutomaticExceptTables', 'Manual');
const TYPES = isOneOf('Recalculate', 'Full', 'FullRebuild');

export const application: ClassSpec<null> = {
  properties: {
    // Excel.Application.calculationMode, ExcelApi 1.1
    calculationMode: {
      get: (_target, host) => host.workbook.calculationMode,
      set: (_target, value, host) => {
        if (!MODES(value)) throw invalidArgument('calculationMode');
        host.workbook.calculationMode = value;
      },
    },
    // Excel.Application.calculationState, ExcelApi 1.9: The calculator is done before an answer
    // leaves.
    calculationState: { get: () => 'Done' },
    // Excel.Application.calculationEngineVersion, ExcelApi 1.9
    calculationEngineVersion: { get: () => 191_029 },
    // Excel.Application.cultureInfo, ExcelApi 1.11
    cultureInfo: { get: () => object('CultureInfo', null) },
    // Excel.Application.decimalSeparator, ExcelApi 1.11
    decimalSeparator: { get: (_target, host) => separators(host.culture).decimal },
    // Excel.Application.thousandsSeparator, ExcelApi 1.11
    thousandsSeparator: { get: (_target, host) => separators(host.culture).group },
    // Excel.Application.useSystemSeparators, ExcelApi 1.11
    useSystemSeparators: { get: () => true },
  },
  methods: {
    // Excel.Application.calculate, ExcelApi 1.1
    calculate: (_target, args, host) => {
      if (!TYPES(args.raw(0))) throw args.bad(0, 'calculation type');
      host.calculateNow();
    },
    // Excel.Application.suspendApiCalculationUntilNextSync, ExcelApi 1.6: Formula values are filled
    // in lazily anyway: nothing is calculated before a read asks.
    suspendApiCalculationUntilNextSync: () => undefined,
    // Excel.Application.suspendScreenUpdatingUntilNextSync, ExcelApi 1.9
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function separators(language: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1_234_567.5);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return { decimal: part('decimal'), group: part('group') };
}
