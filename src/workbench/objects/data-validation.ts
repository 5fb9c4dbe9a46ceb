import { formatAbsoluteArea, quoteSheet } from '../model/address';
import { intersects, subtractArea } from '../model/areas';
import type { AreaModel, CellValue, DataValidationModel, SheetModel } from '../model/types';
import { isRecord } from '../protocol/arguments';
import { invalidArgument } from '../protocol/office-error';
import type { ClassSpec, PropertySpec } from './class-spec';
import { guardSheet } from './guards';
import { HostObject, type AreasTarget, type RangeTarget } from './host-object';
import { readGrid } from './range-grid';

/** `Excel.DataValidationType` by the rule's only member. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
/** Longest list typed into the dialog; longer ones must point at cells. */
const MAX_LIST = 255;

function covering({ sheet, areas }: AreasTarget): DataValidationModel[] {
  return sheet.validations.filter((validation) =>
    validation.areas.some((area) => areas.some((own) => intersects(area, own))),
  );
}

function covers(validation: DataValidationModel, areas: readonly AreaModel[]): boolean {
  const left = areas.flatMap((area) =>
    validation.areas.reduce<AreaModel[]>(
      (parts, own) => parts.flatMap((p) => subtractArea(p, own)),
      [area],
    ),
  );
  return left.length === 0;
}

/** The one validation of all cells, `none`, or `mixed`. */
function common(target: AreasTarget): DataValidationModel | 'none' | 'mixed' {
  const [first, ...more] = covering(target);
  if (first === undefined) return 'none';
  return more.length === 0 && covers(first, target.areas) ? first : 'mixed';
}

function carve(sheet: SheetModel, areas: readonly AreaModel[]): void {
  for (const validation of sheet.validations) {
    for (const hole of areas) {
      validation.areas = validation.areas.flatMap((area) => subtractArea(area, hole));
    }
  }
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
}

/** Ranges in a rule (`list.source`, `formula1`) become formulas. */
function plain(value: unknown): unknown {
  if (value instanceof HostObject) {
    if (value.className !== 'Range') throw invalidArgument('a Range or a formula');
    const { sheet, area } = value.target as RangeTarget;
    return `=${quoteSheet(sheet.name)}!${formatAbsoluteArea(area)}`;
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

function ruleOf(value: unknown): Record<string, unknown> {
  const rule = plain(value);
  if (!isRecord(rule)) throw invalidArgument('rule');
  const kinds = Object.keys(rule).filter((key) => key in TYPES);
  if (kinds.length !== 1 || Object.keys(rule).length !== 1) throw invalidArgument('rule');
  const list = rule['list'];
  if (isRecord(list) && typeof list['source'] === 'string') {
    const { source } = list;
    if (!source.startsWith('=') && source.length > MAX_LIST) throw invalidArgument('list too long');
  }
  return rule;
}

/** One validation for exactly these cells, made from what was there. */
function own(target: AreasTarget): DataValidationModel {
  const known = common(target);
  const base = typeof known === 'string' ? { rule: {}, ignoreBlanks: true } : known;
  carve(target.sheet, target.areas);
  const fresh = { ...structuredClone(base), areas: target.areas.map((area) => ({ ...area })) };
  target.sheet.validations.push(fresh);
  return fresh;
}

function part(
  key: 'errorAlert' | 'prompt',
  blank: Record<string, unknown>,
): PropertySpec<AreasTarget> {
  return {
    get: (target) => {
      const known = common(target);
      if (known === 'mixed') return null;
      return known === 'none' ? blank : (known[key] ?? blank);
    },
    set: (target, value, host) => {
      if (!isRecord(value)) throw invalidArgument(key);
      guardSheet(target.sheet);
      own(target)[key] = structuredClone(value);
      host.touched();
    },
  };
}

/** Literal lists and numbers are judged; a rule with a formula counts as kept. */
export function keepsRule(value: CellValue, { rule, ignoreBlanks }: DataValidationModel): boolean {
  if (value === null) return ignoreBlanks;
  const [[kind, body] = ['', {}]] = Object.entries(rule);
  if (!isRecord(body)) return true;
  if (kind === 'list') {
    const { source } = body;
    if (typeof source !== 'string' || source.startsWith('=')) return true;
    return source.split(',').some((entry) => entry.trim() === String(value));
  }
  if (kind !== 'wholeNumber' && kind !== 'decimal' && kind !== 'textLength') return true;
  const measured = kind === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (kind === 'wholeNumber' && !Number.isInteger(measured)) return false;
  return within(
    measured,
    String(body['operator'] ?? 'Between'),
    body['formula1'],
    body['formula2'],
  );
}

function within(value: number, operator: string, first: unknown, second: unknown): boolean {
  if (typeof first !== 'number') return true;
  const last = typeof second === 'number' ? second : first;
  const verdicts: Readonly<Record<string, boolean>> = {
    Between: value >= first && value <= last,
    NotBetween: value < first || value > last,
    EqualTo: value === first,
    NotEqualTo: value !== first,
    GreaterThan: value > first,
    LessThan: value < first,
    GreaterThanOrEqualTo: value >= first,
    LessThanOrEqualTo: value <= first,
  };
  return verdicts[operator] ?? true;
}

export const dataValidation: ClassSpec<AreasTarget> = {
  properties: {
    // Excel.DataValidation.type, ExcelApi 1.8
    type: {
      get: (target) => {
        const known = common(target);
        if (known === 'none') return 'None';
        if (known === 'mixed') return 'MixedCriteria';
        return TYPES[Object.keys(known.rule)[0] ?? ''] ?? 'None';
      },
    },
    // Excel.DataValidation.rule, ExcelApi 1.8
    rule: {
      get: (target) => {
        const known = common(target);
        if (known === 'mixed') return null;
        return known === 'none' ? {} : known.rule;
      },
      set: (target, value, host) => {
        guardSheet(target.sheet);
        const rule = ruleOf(value);
        own(target).rule = rule;
        host.touched();
      },
    },
    // Excel.DataValidation.ignoreBlanks, ExcelApi 1.8
    ignoreBlanks: {
      get: (target) => {
        const known = common(target);
        return known === 'mixed' ? null : known === 'none' || known.ignoreBlanks;
      },
      set: (target, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument('ignoreBlanks');
        guardSheet(target.sheet);
        own(target).ignoreBlanks = value;
        host.touched();
      },
    },
    // Excel.DataValidation.errorAlert, ExcelApi 1.8
    errorAlert: part('errorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }),
    // Excel.DataValidation.prompt, ExcelApi 1.8
    prompt: part('prompt', { message: '', showPrompt: true, title: '' }),
    // Excel.DataValidation.valid, ExcelApi 1.8: True: all cells keep their rules; false: none does;
    // null: some do.
    valid: {
      get: (target, host) => {
        host.calculated();
        const known = common(target);
        if (typeof known === 'string') return known === 'none' ? true : null;
        const verdicts = new Set(
          target.areas.flatMap((area) =>
            (
              readGrid({ sheet: target.sheet, area }, host, (cell) =>
                keepsRule(cell.value, known),
              ) ?? []
            ).flat(),
          ),
        );
        return verdicts.size > 1 ? null : !verdicts.has(false);
      },
    },
  },
  methods: {
    // Excel.DataValidation.clear, ExcelApi 1.8
    clear: ({ sheet, areas }, _args, host) => {
      guardSheet(sheet);
      carve(sheet, areas);
      host.touched();
    },
  },
};
