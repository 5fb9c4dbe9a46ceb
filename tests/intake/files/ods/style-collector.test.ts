import type { CellFormat } from '../../../../src/intake/files/cell-format';
import { LIMITS } from '../../../../src/intake/files/limits';
import { DocumentHandler } from '../../../../src/intake/files/ods/document-handler';
import { OdfNames } from '../../../../src/intake/files/ods/odf-names';
import { StyleCollector } from '../../../../src/intake/files/ods/style-collector';
import { WarningLog } from '../../../../src/intake/files/warning-log';
import { Attributes } from '../../../../src/intake/files/xml/attributes';
import { XmlScanner } from '../../../../src/intake/files/xml/scanner';
import { odsContent } from '../craft/ods';
import { problemIn } from '../craft/problem-in';

/** What a document with these styles has collected. */
function collected(styles: string): StyleCollector {
  const names = new OdfNames();
  const collector = new StyleCollector(names);
  const handler = new DocumentHandler(names, new WarningLog(), collector);
  const scanner = new XmlScanner(handler, names.begin);
  scanner.feed(odsContent('', styles));
  scanner.finish();
  return collector;
}

const tag = (text: string): Attributes => {
  const attributes = new Attributes();
  attributes.reset(text, 0, text.length);
  return attributes;
};
const cellStyle = (name: string, more = '', inside = ''): string =>
  `<style:style style:name="${name}" style:family="table-cell" ${more}>${inside}</style:style>`;
const child = (name: string, parent: string, inside = ''): string =>
  cellStyle(name, `style:parent-style-name="${parent}"`, inside);
const font = (name: string): string => `<style:text-properties style:font-name="${name}"/>`;
const numberStyle = (name: string, places: number, more = ''): string =>
  `<number:number-style style:name="${name}"><number:number number:decimal-places="${places}" number:min-integer-digits="1"/>${more}</number:number-style>`;
const defaults = (inside: string, more = ''): string =>
  `<style:default-style style:family="table-cell" ${more}>${inside}</style:default-style>`;

describe('the font of a cell', () => {
  const face = (family: string): string =>
    `<style:font-face style:name="F1" svg:font-family="${family}"/>`;
  it.each<[string, string, string | undefined]>([
    ['by its own name', cellStyle('c', '', font('.VnTime')), '.VnTime'],
    ['by its face', face('.VnTime') + cellStyle('c', '', font('F1')), '.VnTime'],
    ['by another face than it names', face('.VnTime') + cellStyle('c', '', font('F2')), 'F2'],
    [
      'by its family',
      cellStyle('c', '', '<style:text-properties fo:font-family=".VnTime"/>'),
      '.VnTime',
    ],
    [
      'by its name before its family',
      cellStyle('c', '', '<style:text-properties style:font-name="A" fo:font-family="B"/>'),
      'A',
    ],
    [
      'in quotes',
      cellStyle('c', '', `<style:text-properties fo:font-family="'VNI Times'"/>`),
      'VNI Times',
    ],
    ['in quotes of its face', face('&quot;VNI Times&quot;') + cellStyle('c', '', font('F1')), 'VNI Times'], // prettier-ignore
    ['with a quote inside', face(`O'B`) + cellStyle('c', '', font('F1')), `O'B`],
    ['of a face without a family', '<style:font-face style:name="F1"/>' + cellStyle('c', '', font('F1')), 'F1'], // prettier-ignore
    ['not said', cellStyle('c', '', '<style:text-properties fo:color="#f00"/>'), undefined],
    ['empty', cellStyle('c', '', font('')), undefined],
  ])('%s', (_, styles, fontName) => {
    expect(collected(styles).cell('c').fontName).toBe(fontName);
  });

  it('an empty one leaves that of the parent', () => {
    const styles = cellStyle('p', '', font('Arial')) + child('c', 'p', font(''));
    expect(collected(styles).cell('c').fontName).toBe('Arial');
  });

  it('is not that of a number format, nor of a list that follows the style', () => {
    const red =
      '<number:number-style style:name="N1"><style:text-properties style:font-name="B"/></number:number-style>';
    const list = `<text:list-style><text:list-level-style-bullet>${font('Symbol')}</text:list-level-style-bullet></text:list-style>`;
    const own = cellStyle('c', '', font('.VnTime'));
    for (const other of [red, list, font('Symbol')]) {
      expect(collected(own + other).cell('c').fontName).toBe('.VnTime');
      expect(collected(other + own).cell('c').fontName).toBe('.VnTime');
    }
  });
});

describe('what a style takes from others', () => {
  const shown = (styles: string, name = 'c'): CellFormat =>
    collected(numberStyle('N1', 1) + numberStyle('N2', 2) + styles).cell(name);
  const format = (data: string): string => `style:data-style-name="${data}"`;

  it('the nearest that says something, font and number each for itself', () => {
    const styles =
      cellStyle('a', format('N1'), font('A')) +
      cellStyle('b', `${format('N2')} style:parent-style-name="a"`) +
      child('c', 'b');
    expect(shown(styles)).toEqual({ numberFormat: '0.00', fontName: 'A' });
    expect(shown(styles + child('d', 'c', font('D')), 'd')).toEqual({
      numberFormat: '0.00',
      fontName: 'D',
    });
  });

  it('all build on the style of their family, unnamed cells on “Default” before it', () => {
    const styles =
      defaults(font('A'), format('N1')) + cellStyle('Default', '', font('B')) + cellStyle('c');
    expect(shown(styles)).toEqual({ numberFormat: '0.0', fontName: 'A' });
    expect(shown(styles, '')).toEqual({ numberFormat: '0.0', fontName: 'B' });
    expect(shown(styles, 'unknown')).toEqual({ numberFormat: '0.0', fontName: 'A' });
  });

  it('nothing where nothing is said', () => {
    expect(shown('')).toEqual({});
    expect(shown(cellStyle('c', format('N9')))).toEqual({});
  });

  it('a circle ends, and only the next twenty are asked', () => {
    expect(shown(child('c', 'd') + child('d', 'c'))).toEqual({});
    const line = (length: number): string =>
      Array.from({ length: length - 1 }, (_, n) => child(`s${n}`, `s${n + 1}`)).join('') +
      cellStyle(`s${length - 1}`, '', font('A'));
    expect(shown(line(20), 's0')).toEqual({ fontName: 'A' });
    expect(shown(line(21), 's0')).toEqual({});
  });

  it('a style of a sheet or of a text is no style of a cell, though the name is one', () => {
    const other = (family: string): string =>
      `<style:style style:name="c" style:family="${family}">${font('B')}</style:style>`;
    for (const family of ['table', 'paragraph', 'table-row']) {
      const one = collected(other(family));
      expect([family, one.has('c'), one.cell('c')]).toEqual([family, false, {}]);
      const both = collected(cellStyle('c', '', font('A')) + other(family));
      expect([family, both.has('c'), both.cell('c')]).toEqual([family, true, { fontName: 'A' }]);
    }
  });

  it('asked again, the answer is the same', () => {
    const collector = collected(cellStyle('c', '', font('A')));
    expect(collector.cell('c')).toBe(collector.cell('c'));
  });
});

describe('a number format', () => {
  const code = (styles: string): string | undefined =>
    collected(styles + cellStyle('c', 'style:data-style-name="N1"')).cell('c').numberFormat;
  const map = (...names: readonly string[]): string =>
    names.map((name) => `<style:map style:apply-style-name="${name}"/>`).join('');

  it.each<[string, string, string | undefined]>([
    ['as it stands', numberStyle('N1', 1), '0.0'],
    [
      'with marks in elements of its own',
      numberStyle('N1', 0, '<number:text>đ</number:text>'),
      '0"đ"',
    ],
    ['by sign', numberStyle('P', 2) + numberStyle('N1', 1, map('P')), '0.00;0.0'],
    [
      'by two signs',
      numberStyle('P', 2) + numberStyle('Q', 3) + numberStyle('N1', 1, map('P', 'Q')),
      '0.00;0.000;0.0',
    ],
    [
      'plain for the other signs',
      `${numberStyle('P', 2)}<number:number-style style:name="N1">${map('P')}</number:number-style>`,
      '0.00;General',
    ],
    ['by a sign that is not there', numberStyle('N1', 1, map('P')), '0.0'],
    ['that says nothing', '<number:number-style style:name="N1"/>', undefined],
    ['of a text', '<number:text-style style:name="N1"><number:text-content/></number:text-style>', '@'], // prettier-ignore
    ['of nobody', '<number:number-style><number:number number:decimal-places="1"/></number:number-style>', undefined], // prettier-ignore
    ['before the one that follows', numberStyle('N1', 1) + numberStyle('N2', 2), '0.0'],
  ])('%s', (_, styles, expected) => {
    expect(code(styles)).toBe(expected);
  });

  it('listens only for its marks', () => {
    const names = new OdfNames();
    const collector = new StyleCollector(names);
    const heard = [collector.listening];
    collector.open('number:number-style', tag(''), 2);
    heard.push(collector.listening);
    collector.open('number:text', tag(''), 3);
    heard.push(collector.listening);
    collector.close(3);
    heard.push(collector.listening);
    expect(heard).toEqual([false, false, true, false]);
  });
});

describe('a hidden sheet', () => {
  const sheetStyle = (inside: string): string =>
    `<style:style style:name="ta1" style:family="table">${inside}</style:style>`;
  const properties = (display: string): string => `<style:table-properties ${display}/>`;
  it.each([
    ['told', sheetStyle(properties('table:display="false"')), true],
    ['shown', sheetStyle(properties('table:display="true"')), false],
    ['not told', sheetStyle(properties('')), false],
    ['without properties', sheetStyle(''), false],
    ['of properties before any style', properties('table:display="false"') + sheetStyle(''), false],
    ['of properties behind its style', sheetStyle('') + properties('table:display="false"'), false],
    ['of a cell’s style', cellStyle('ta1', '', properties('table:display="false"')), false],
  ])('%s', (_, styles, hidden) => {
    expect(collected(styles).isHiddenSheet('ta1')).toBe(hidden);
  });
});

describe('as many as the limit of each kind, and not one more', () => {
  const attributes = new Attributes();
  const tagged = (text: string): Attributes => {
    attributes.reset(text, 0, text.length);
    return attributes;
  };
  type Step = (collector: StyleCollector, n: number) => unknown;

  it.each<[string, number, Step]>([
    [
      'styles',
      LIMITS.styles,
      (one, n) =>
        one.open('style:style', tagged(` style:family="table-cell" style:name="${n}"`), 2),
    ],
    [
      'faces',
      LIMITS.styles,
      (one, n) => one.open('style:font-face', tagged(` style:name="${n}" svg:font-family="A"`), 2),
    ],
    [
      'number formats',
      LIMITS.styles,
      (one, n) => {
        one.open('number:number-style', tagged(` style:name="${n}"`), 2);
        one.close(2);
      },
    ],
    // One more than there can be styles: cells that name none have a format too.
    ['formats asked for', LIMITS.styles + 1, (one, n) => one.cell(String(n))],
  ])('%s', (_, most, step) => {
    const collector = new StyleCollector(new OdfNames());
    for (let n = 0; n < most; n += 1) step(collector, n);
    expect(problemIn(() => step(collector, most))).toMatchObject({
      problem: 'tooLarge',
      params: { limit: 'styles', allowed: LIMITS.styles },
    });
  });
});
