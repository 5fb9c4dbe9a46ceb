import { isRecord } from '../protocol/arguments';
import { invalidArgument } from '../protocol/office-error';
import { colourOf } from './cell-styles';
import type { ClassSpec, PropertySpec } from './class-spec';
import { object, type Targets } from './host-object';

type Rule = Targets['ConditionalFormat'];

const format: PropertySpec<Rule> = { get: (target) => object('ConditionalRangeFormat', target) };

/** The whole rule as one JSON value. */
function wholeRule(required: readonly string[]): PropertySpec<Rule> {
  return {
    get: ({ rule }) => rule.rule,
    set: ({ rule }, value, host) => {
      if (!isRecord(value) || required.some((key) => value[key] === undefined)) {
        throw invalidArgument(`rule needs ${required.join(', ')}`);
      }
      rule.rule = structuredClone(value);
      host.touched();
    },
  };
}

/** One member of the rule. */
function rulePart(key: string, blank: unknown): PropertySpec<Rule> {
  return {
    get: ({ rule }) => rule.rule[key] ?? blank,
    set: ({ rule }, value, host) => {
      rule.rule = { ...rule.rule, [key]: structuredClone(value) };
      host.touched();
    },
  };
}

export const customConditionalFormat: ClassSpec<Rule> = {
  properties: { rule: { get: (target) => object('ConditionalFormatRule', target) }, format },
  methods: {},
};

/** The formula is relative to the top left cell of the rule's first area. */
export const conditionalFormatRule: ClassSpec<Rule> = {
  properties: {
    // Excel.ConditionalFormatRule.formula, ExcelApi 1.6
    formula: {
      get: ({ rule }) => rule.rule['formula'] ?? '',
      set: ({ rule }, value, host) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument('formula');
        rule.rule = { formula: value };
        host.touched();
      },
    },
  },
  methods: {},
};

export const cellValueConditionalFormat: ClassSpec<Rule> = {
  properties: { rule: wholeRule(['formula1', 'operator']), format },
  methods: {},
};

export const textConditionalFormat: ClassSpec<Rule> = {
  properties: { rule: wholeRule(['operator', 'text']), format },
  methods: {},
};

export const colorScaleConditionalFormat: ClassSpec<Rule> = {
  properties: {
    // Excel.ColorScaleConditionalFormat.criteria, ExcelApi 1.6
    criteria: wholeRule(['minimum', 'maximum']),
    // Excel.ColorScaleConditionalFormat.threeColorScale, ExcelApi 1.6
    threeColorScale: { get: ({ rule }) => rule.rule['midpoint'] !== undefined },
  },
  methods: {},
};

export const dataBarConditionalFormat: ClassSpec<Rule> = {
  properties: {
    // Excel.DataBarConditionalFormat.showDataBarOnly, ExcelApi 1.6
    showDataBarOnly: rulePart('showDataBarOnly', false),
    // Excel.DataBarConditionalFormat.barDirection, ExcelApi 1.6
    barDirection: rulePart('barDirection', 'Context'),
    // Excel.DataBarConditionalFormat.lowerBoundRule, ExcelApi 1.6
    lowerBoundRule: rulePart('lowerBoundRule', { type: 'Automatic' }),
    // Excel.DataBarConditionalFormat.upperBoundRule, ExcelApi 1.6
    upperBoundRule: rulePart('upperBoundRule', { type: 'Automatic' }),
  },
  methods: {},
};

export const conditionalRangeFormat: ClassSpec<Rule> = {
  properties: {
    // Excel.ConditionalRangeFormat.font, ExcelApi 1.6
    font: { get: (target) => object('ConditionalRangeFont', target) },
    // Excel.ConditionalRangeFormat.fill, ExcelApi 1.6
    fill: { get: (target) => object('ConditionalRangeFill', target) },
  },
  methods: {},
};

export const conditionalRangeFont: ClassSpec<Rule> = {
  properties: {
    // Excel.ConditionalRangeFont.color, ExcelApi 1.6
    color: {
      get: ({ rule }) => rule.format.fontColor ?? '',
      set: ({ rule }, value, host) => {
        rule.format.fontColor = colourOf(value);
        host.touched();
      },
    },
    // Excel.ConditionalRangeFont.bold, ExcelApi 1.6
    bold: {
      get: ({ rule }) => rule.format.bold ?? null,
      set: ({ rule }, value, host) => {
        rule.format.bold = value === true;
        host.touched();
      },
    },
    // Excel.ConditionalRangeFont.italic, ExcelApi 1.6
    italic: {
      get: ({ rule }) => rule.format.italic ?? null,
      set: ({ rule }, value, host) => {
        rule.format.italic = value === true;
        host.touched();
      },
    },
  },
  methods: {
    // Excel.ConditionalRangeFont.clear, ExcelApi 1.6
    clear: ({ rule }, _args, host) => {
      const { fillColor } = rule.format;
      rule.format = fillColor === undefined ? {} : { fillColor };
      host.touched();
    },
  },
};

export const conditionalRangeFill: ClassSpec<Rule> = {
  properties: {
    // Excel.ConditionalRangeFill.color, ExcelApi 1.6
    color: {
      get: ({ rule }) => rule.format.fillColor ?? '',
      set: ({ rule }, value, host) => {
        rule.format.fillColor = colourOf(value);
        host.touched();
      },
    },
  },
  methods: {
    // Excel.ConditionalRangeFill.clear, ExcelApi 1.6
    clear: ({ rule }, _args, host) => {
      delete rule.format.fillColor;
      host.touched();
    },
  },
};
