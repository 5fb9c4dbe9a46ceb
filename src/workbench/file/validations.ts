import { readAreas, writeAreas } from './areas-text';
import { formulaFromFile, formulaToFile } from './function-prefixes';
import { child, childrenOf, descendants, flag, tag, textTag, type XmlElement } from './xml';
import type { DataValidationModel, SheetModel } from '../model/types';

/** Office.js rule names and operators, file names beside them (ECMA-376 18.18.18 and 18.18.20). */
const TYPES: readonly (readonly [string, string])[] = [
  ['wholeNumber', 'whole'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['time', 'time'],
  ['textLength', 'textLength'],
];
const OPERATORS: readonly (readonly [string, string])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
];
const STYLES: readonly (readonly [string, string])[] = [
  ['Stop', 'stop'],
  ['Warning', 'warning'],
  ['Information', 'information'],
];

type Bag = Record<string, unknown>;

function bag(value: unknown): Bag | undefined {
  return typeof value === 'object' && value !== null ? (value as Bag) : undefined;
}

/** A formula keeps its text without `=`, a constant is written as it is. */
function operandToFile(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const text = String(value);
  return text.startsWith('=') ? formulaToFile(text) : text;
}

function operandFromFile(text: string): string | number {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : formulaFromFile(text);
}

/** An inline list is a quoted text of at most 255 characters; quotes inside are doubled. */
function sourceToFile(source: unknown): string {
  const text = String(source ?? '');
  if (text.startsWith('=')) return formulaToFile(text);
  // Excel refuses to set a longer one, and a file that holds one needs repair.
  if (text.length > 255) throw new Error('A list of choices has at most 255 characters.');
  return `"${text.replaceAll('"', '""')}"`;
}

function sourceFromFile(text: string): string {
  const inline = /^"([\s\S]*)"$/.exec(text.trim());
  return inline?.[1] === undefined ? formulaFromFile(text) : inline[1].replaceAll('""', '"');
}

interface FileRule {
  readonly type: string;
  readonly operator?: string | undefined;
  readonly hidesArrow?: boolean;
  readonly formula1?: string | undefined;
  readonly formula2?: string | undefined;
}

function ruleToFile(rule: Bag): FileRule | undefined {
  const list = bag(rule.list);
  if (list !== undefined) {
    const hidesArrow = list.inCellDropDown === false;
    return { type: 'list', hidesArrow, formula1: sourceToFile(list.source) };
  }
  const custom = bag(rule.custom);
  if (custom !== undefined) return { type: 'custom', formula1: operandToFile(custom.formula) };
  for (const [office, type] of TYPES) {
    const basic = bag(rule[office]);
    if (basic === undefined) continue;
    const operator = OPERATORS.find(([name]) => name === basic.operator)?.[1] ?? 'between';
    const formula1 = operandToFile(basic.formula1);
    return { type, operator, formula1, formula2: operandToFile(basic.formula2) };
  }
  return undefined;
}

function validationXml(validation: DataValidationModel): string {
  const rule = ruleToFile(validation.rule);
  const { errorAlert = {}, prompt = {} } = validation;
  const text = (value: unknown, limit: number): string | undefined =>
    typeof value === 'string' && value !== '' ? value.slice(0, limit) : undefined;
  const style = STYLES.find(([name]) => name === errorAlert.style)?.[1];
  return tag(
    'dataValidation',
    {
      type: rule?.type,
      errorStyle: style === 'stop' ? undefined : style,
      operator: rule?.operator === 'between' ? undefined : rule?.operator,
      allowBlank: validation.ignoreBlanks ? true : undefined,
      // The attribute's name says the contrary of what it does (ECMA-376 18.3.1.32).
      showDropDown: rule?.hidesArrow === true ? true : undefined,
      showInputMessage: prompt.showPrompt === false ? undefined : true,
      showErrorMessage: errorAlert.showAlert === false ? undefined : true,
      // Excel's limits; a longer text makes the file need repair.
      errorTitle: text(errorAlert.title, 32),
      error: text(errorAlert.message, 255),
      promptTitle: text(prompt.title, 32),
      prompt: text(prompt.message, 255),
      sqref: writeAreas(validation.areas),
    },
    (rule?.formula1 === undefined ? '' : textTag('formula1', rule.formula1)) +
      (rule?.formula2 === undefined ? '' : textTag('formula2', rule.formula2)),
  );
}

export function validationsXml(sheet: SheetModel): string {
  const entries = sheet.validations.filter(({ areas }) => areas.length > 0).map(validationXml);
  if (entries.length === 0) return '';
  return tag('dataValidations', { count: entries.length }, entries.join(''));
}

function operandText(element: XmlElement, name: string): string | undefined {
  const found = child(element, name);
  // The Excel 2010 form wraps the formula once more.
  return found === undefined ? undefined : (child(found, 'f')?.text ?? found.text);
}

function ruleFromFile(element: XmlElement): Bag {
  const { type = 'none', operator = 'between', showDropDown } = element.attributes;
  const first = operandText(element, 'formula1');
  const second = operandText(element, 'formula2');
  if (type === 'list') {
    return { list: { inCellDropDown: !flag(showDropDown), source: sourceFromFile(first ?? '') } };
  }
  if (type === 'custom') return { custom: { formula: formulaFromFile(first ?? '') } };
  const office = TYPES.find(([, name]) => name === type)?.[0];
  if (office === undefined) return {};
  const name = OPERATORS.find(([, file]) => file === operator)?.[0] ?? 'Between';
  const basic: Bag = { operator: name };
  if (first !== undefined) basic.formula1 = operandFromFile(first);
  if (second !== undefined) basic.formula2 = operandFromFile(second);
  return { [office]: basic };
}

function readValidation(element: XmlElement): DataValidationModel {
  const { attributes } = element;
  const style = STYLES.find(([, file]) => file === attributes.errorStyle)?.[0] ?? 'Stop';
  return {
    areas: readAreas(attributes.sqref ?? child(element, 'sqref')?.text),
    rule: ruleFromFile(element),
    ignoreBlanks: flag(attributes.allowBlank),
    errorAlert: {
      message: attributes.error ?? '',
      showAlert: flag(attributes.showErrorMessage),
      style,
      title: attributes.errorTitle ?? '',
    },
    prompt: {
      message: attributes.prompt ?? '',
      showPrompt: flag(attributes.showInputMessage),
      title: attributes.promptTitle ?? '',
    },
  };
}

export function readValidations(root: XmlElement): DataValidationModel[] {
  return childrenOf(child(root, 'dataValidations'), 'dataValidation').map(readValidation);
}

/** Rules that name another sheet: Excel 2010 and later keep those in the extension list. */
export function readExtendedValidations(extensions: XmlElement | undefined): DataValidationModel[] {
  return descendants(extensions, 'dataValidation').map(readValidation);
}
