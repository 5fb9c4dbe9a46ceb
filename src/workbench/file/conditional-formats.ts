import { nextId } from '../model/create';
import { cellName } from '../model/address';
import { readAreas, writeAreas } from './areas-text';
import { readColor, writeArgb, type Palette } from './colors';
import { formulaFromFile, formulaToFile } from './function-prefixes';
import { at, child, childrenOf, flag, numberOf, tag, textTag, type XmlElement } from './xml';
import { writeElement } from './write-element';
import type { StyleWriter } from './write-styles';
import type { ConditionalFormatModel, SheetModel } from '../model/types';

type Rule = Record<string, unknown>;

/** Office.js operators and the file's (ECMA-376 18.18.15). */
const OPERATORS: readonly (readonly [string, string])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
];

/** Type, operator and the formula Excel expects beside them. */
const TEXT_RULES: Readonly<
  Record<
    string,
    { type: string; operator: string; formula: (text: string, cell: string) => string }
  >
> = {
  Contains: {
    type: 'containsText',
    operator: 'containsText',
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: 'notContainsText',
    operator: 'notContains',
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: 'beginsWith',
    operator: 'beginsWith',
    formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: {
    type: 'endsWith',
    operator: 'endsWith',
    formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
};

const SCALE_POINTS: readonly (readonly [string, string])[] = [
  ['LowestValue', 'min'],
  ['HighestValue', 'max'],
  ['Number', 'num'],
  ['Percent', 'percent'],
  ['Percentile', 'percentile'],
  ['Formula', 'formula'],
];

/** A number stays one, a formula loses its `=`. */
function operand(value: unknown): string {
  return formulaToFile(String(value ?? ''));
}

function scaleXml(rule: Rule): string {
  const points = [rule.minimum, rule.midpoint, rule.maximum].filter(
    (point): point is Rule => typeof point === 'object' && point !== null,
  );
  const values = points.map((point) => {
    const type = SCALE_POINTS.find(([name]) => name === point.type)?.[1] ?? 'num';
    const value = point.formula === undefined || point.formula === null;
    return tag('cfvo', { type, val: value ? undefined : operand(point.formula) });
  });
  const colors = points.map((point) => {
    return tag('color', { rgb: writeArgb(String(point.color ?? '#FFFFFF')) });
  });
  return tag('colorScale', {}, values.join('') + colors.join(''));
}

function ruleXml(
  format: ConditionalFormatModel,
  dxfId: number | undefined,
  priority: number,
): string {
  const rule = (format.rule.rule as Rule | undefined) ?? format.rule;
  const common = { dxfId, priority, stopIfTrue: format.stopIfTrue ? true : undefined };
  if (typeof rule.xml === 'string') {
    return rule.xml.replace(/^<cfRule/, tag('cfRule', common).replace(/\/>$/, ''));
  }
  if (format.type === 'CellValue') {
    const operator = OPERATORS.find(
      ([name]) => name === rule.operator || `${name}To` === rule.operator,
    );
    const formulas = [rule.formula1, rule.formula2]
      .filter((value) => value !== undefined && value !== null && value !== '')
      .map((value) => textTag('formula', operand(value)));
    const attributes = { type: 'cellIs', ...common, operator: operator?.[1] ?? 'equal' };
    return tag('cfRule', attributes, formulas.join(''));
  }
  const first = format.areas[0];
  const kind = TEXT_RULES[String(rule.operator)];
  if (format.type === 'ContainsText' && kind !== undefined && first !== undefined) {
    const text = String(rule.text ?? '');
    const quoted = text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
    const formula = kind.formula(quoted, cellName(first.top, first.left));
    const { type, operator } = kind;
    return tag('cfRule', { type, ...common, operator, text }, textTag('formula', formula));
  }
  if (format.type === 'TopBottom') {
    const name = String(rule.type ?? 'TopItems');
    return tag('cfRule', {
      ...{ type: 'top10', ...common },
      percent: name.endsWith('Percent') ? true : undefined,
      bottom: name.startsWith('Bottom') ? true : undefined,
      rank: Number(rule.rank ?? 10),
    });
  }
  if (format.type === 'ColorScale') {
    return tag('cfRule', { type: 'colorScale', priority }, scaleXml(rule));
  }
  return tag(
    'cfRule',
    { type: 'expression', ...common },
    textTag('formula', operand(rule.formula)),
  );
}

export function conditionalFormatsXml(sheet: SheetModel, styles: StyleWriter): string {
  return [...sheet.conditionalFormats]
    .filter(({ areas }) => areas.length > 0)
    .sort((a, b) => a.priority - b.priority)
    .map((format, index) => {
      const sqref = writeAreas(format.areas);
      const rule = ruleXml(format, styles.conditional(format.format), index + 1);
      return tag('conditionalFormatting', { sqref }, rule);
    })
    .join('');
}

function readLooks(
  dxf: XmlElement | undefined,
  palette: Palette,
): ConditionalFormatModel['format'] {
  const font = child(dxf, 'font');
  const pattern = at(dxf, 'fill', 'patternFill');
  const looks: ConditionalFormatModel['format'] = {};
  const fontColor = readColor(child(font, 'color'), palette);
  if (fontColor !== undefined) looks.fontColor = fontColor;
  const solid = pattern?.attributes.patternType === 'solid';
  const fillColor =
    readColor(child(pattern, 'bgColor'), palette) ??
    (solid ? readColor(child(pattern, 'fgColor'), palette) : undefined);
  if (fillColor !== undefined) looks.fillColor = fillColor;
  const bold = child(font, 'b');
  if (bold !== undefined) looks.bold = flag(bold.attributes.val, true);
  const italic = child(font, 'i');
  if (italic !== undefined) looks.italic = flag(italic.attributes.val, true);
  return looks;
}

function readScale(element: XmlElement, palette: Palette): Rule {
  const scale = child(element, 'colorScale');
  const colors = childrenOf(scale, 'color');
  const points = childrenOf(scale, 'cfvo').map(({ attributes }, index) => ({
    type: SCALE_POINTS.find(([, file]) => file === attributes.type)?.[0] ?? 'Number',
    ...(attributes.val === undefined ? {} : { formula: attributes.val }),
    color: readColor(colors[index], palette) ?? '#FFFFFF',
  }));
  const [minimum, middle, last] = points;
  return last === undefined
    ? { minimum, maximum: middle }
    : { minimum, midpoint: middle, maximum: last };
}

const WRITTEN_ANEW = new Set(['dxfId', 'priority', 'stopIfTrue']);

/** The rule as Office.js gives it; kinds the model has no words for keep their XML. */
function readRule(element: XmlElement, palette: Palette): { type: string; rule: Rule } {
  const { type = '', operator = '', text = '', rank, percent, bottom } = element.attributes;
  const formulas = [...childrenOf(element, 'formula'), ...childrenOf(element, 'f')].map(
    (f) => f.text,
  );
  const [formula1 = '', formula2] = formulas;
  if (type === 'expression')
    return { type: 'Custom', rule: { formula: formulaFromFile(formula1) } };
  if (type === 'cellIs') {
    const name = OPERATORS.find(([, file]) => file === operator)?.[0] ?? 'EqualTo';
    const rule: Rule = { formula1: formulaFromFile(formula1), operator: name };
    if (formula2 !== undefined) rule.formula2 = formulaFromFile(formula2);
    return { type: 'CellValue', rule };
  }
  const textRule = Object.entries(TEXT_RULES).find(([, known]) => known.type === type);
  if (textRule !== undefined)
    return { type: 'ContainsText', rule: { operator: textRule[0], text } };
  if (type === 'top10') {
    const side = flag(bottom) ? 'Bottom' : 'Top';
    const unit = flag(percent) ? 'Percent' : 'Items';
    return { type: 'TopBottom', rule: { rank: numberOf(rank, 10), type: `${side}${unit}` } };
  }
  if (type === 'colorScale') return { type: 'ColorScale', rule: readScale(element, palette) };
  const kinds: Readonly<Record<string, string>> = { dataBar: 'DataBar', iconSet: 'IconSet' };
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => !WRITTEN_ANEW.has(name)),
  );
  const children = element.children.filter(({ name }) => name !== 'extLst');
  const xml = writeElement({ ...element, attributes, children });
  return { type: kinds[type] ?? 'PresetCriteria', rule: { xml } };
}

/** Rules in their order of precedence; `extension` is the sheet's Excel 2010 list of more of them. */
export function readConditionalFormats(
  root: XmlElement,
  extension: readonly XmlElement[],
  differential: readonly XmlElement[],
  palette: Palette,
): ConditionalFormatModel[] {
  const found: { order: number; format: ConditionalFormatModel }[] = [];
  for (const group of [...childrenOf(root, 'conditionalFormatting'), ...extension]) {
    const areas = readAreas(group.attributes.sqref ?? child(group, 'sqref')?.text);
    for (const element of childrenOf(group, 'cfRule')) {
      const { dxfId, priority, stopIfTrue } = element.attributes;
      const dxf = dxfId === undefined ? child(element, 'dxf') : differential[Number(dxfId)];
      const format: ConditionalFormatModel = {
        id: nextId('cf-'),
        areas: areas.map((area) => ({ ...area })),
        ...readRule(element, palette),
        format: readLooks(dxf, palette),
        stopIfTrue: flag(stopIfTrue),
        priority: 0,
      };
      found.push({ order: numberOf(priority, found.length + 1), format });
    }
  }
  found.sort((a, b) => a.order - b.order);
  return found.map(({ format }, priority) => ({ ...format, priority }));
}
