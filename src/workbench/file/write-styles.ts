import { DEFAULT_STYLE } from '../model/create';
import { styleKey } from '../model/styles';
import { writeArgb } from './colors';
import { builtInNumber } from './number-formats';
import { borderToFile, HORIZONTAL, toFile, UNDERLINE, VERTICAL } from './style-names';
import { tag } from './xml';
import type { BorderEdge, CellStyle, ConditionalFormatModel } from '../model/types';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A list whose entries are written once each and known by their number. */
class Pool {
  readonly entries: string[] = [];
  private readonly numbers = new Map<string, number>();

  add(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    this.numbers.set(xml, this.entries.length);
    return this.entries.push(xml) - 1;
  }

  write(name: string): string {
    return tag(name, { count: this.entries.length }, this.entries.join(''));
  }
}

/** Element order is the schema's (CT_Font is a sequence for Excel). Black stays automatic. */
function fontXml(font: CellStyle['font']): string {
  const on = (name: string, set: boolean): string => (set ? tag(name) : '');
  const underline = toFile(UNDERLINE, font.underline);
  return tag(
    'font',
    {},
    on('b', font.bold) +
      on('i', font.italic) +
      on('strike', font.strikethrough) +
      (underline === 'none' ? '' : tag('u', underline === 'single' ? {} : { val: underline })) +
      tag('sz', { val: font.size }) +
      (font.color.toUpperCase() === '#000000' ? '' : tag('color', { rgb: writeArgb(font.color) })) +
      tag('name', { val: font.name }) +
      tag('family', { val: /times|cambria|georgia/i.test(font.name) ? 1 : 2 }),
  );
}

function fillXml(fill: string): string {
  if (fill === '') return tag('fill', {}, tag('patternFill', { patternType: 'none' }));
  const colors = tag('fgColor', { rgb: writeArgb(fill) }) + tag('bgColor', { indexed: 64 });
  return tag('fill', {}, tag('patternFill', { patternType: 'solid' }, colors));
}

function edgeXml(name: string, edge: BorderEdge | undefined): string {
  const style = edge === undefined ? undefined : borderToFile(edge.style, edge.weight);
  if (edge === undefined || style === undefined) return tag(name);
  const color = edge.color === '' ? '#000000' : edge.color;
  return tag(name, { style }, tag('color', { rgb: writeArgb(color) }));
}

function borderXml(borders: CellStyle['borders']): string {
  const { DiagonalDown, DiagonalUp } = borders;
  return tag(
    'border',
    {
      diagonalUp: DiagonalUp === undefined ? undefined : true,
      diagonalDown: DiagonalDown === undefined ? undefined : true,
    },
    edgeXml('left', borders.EdgeLeft) +
      edgeXml('right', borders.EdgeRight) +
      edgeXml('top', borders.EdgeTop) +
      edgeXml('bottom', borders.EdgeBottom) +
      edgeXml('diagonal', DiagonalDown ?? DiagonalUp),
  );
}

function rotation(degrees: number): number | undefined {
  if (degrees === 0) return undefined;
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}

/** `xl/styles.xml`, filled while the sheets are written. */
export class StyleWriter {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Pool();
  private readonly fills = new Pool();
  private readonly borders = new Pool();
  private readonly cells = new Pool();
  private readonly differential = new Pool();
  private readonly known = new Map<string, number>();

  constructor() {
    // Fill 1 must be gray125 whatever is used, and style 0 is the one of untouched cells.
    this.fills.add(fillXml(''));
    this.fills.add(tag('fill', {}, tag('patternFill', { patternType: 'gray125' })));
    this.cell(DEFAULT_STYLE);
  }

  private format(format: string): number {
    const builtIn = builtInNumber(format === '' ? 'General' : format);
    if (builtIn !== undefined) return builtIn;
    const known = this.formats.get(format);
    if (known !== undefined) return known;
    // Numbers below 164 belong to Excel.
    const number = 164 + this.formats.size;
    this.formats.set(format, number);
    return number;
  }

  /** The `s` of a cell, row or column. */
  cell(style: CellStyle): number {
    const key = styleKey(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const alignment = tag('alignment', {
      horizontal:
        style.horizontalAlignment === 'General'
          ? undefined
          : toFile(HORIZONTAL, style.horizontalAlignment),
      vertical:
        style.verticalAlignment === 'Bottom'
          ? undefined
          : toFile(VERTICAL, style.verticalAlignment),
      textRotation: rotation(style.textOrientation),
      wrapText: style.wrapText ? true : undefined,
      indent: style.indentLevel === 0 ? undefined : style.indentLevel,
    });
    const protection = tag('protection', {
      locked: style.locked ? undefined : false,
      hidden: style.formulaHidden ? true : undefined,
    });
    const [aligned, guarded] = [alignment !== '<alignment/>', protection !== '<protection/>'];
    const [numFmtId, fontId] = [
      this.format(style.numberFormat),
      this.fonts.add(fontXml(style.font)),
    ];
    const [fillId, borderId] = [
      this.fills.add(fillXml(style.fill)),
      this.borders.add(borderXml(style.borders)),
    ];
    const on = (set: boolean): true | undefined => (set ? true : undefined);
    const number = this.cells.add(
      tag(
        'xf',
        {
          ...{ numFmtId, fontId, fillId, borderId, xfId: 0 },
          quotePrefix: on(style.quotePrefix),
          applyNumberFormat: on(numFmtId > 0),
          applyFont: on(fontId > 0),
          applyFill: on(fillId > 0),
          applyBorder: on(borderId > 0),
          applyAlignment: on(aligned),
          applyProtection: on(guarded),
        },
        (aligned ? alignment : '') + (guarded ? protection : ''),
      ),
    );
    this.known.set(key, number);
    return number;
  }

  /** The `dxfId` of a conditional format's looks; undefined when it has none. */
  conditional(format: ConditionalFormatModel['format']): number | undefined {
    const { bold, italic, fontColor, fillColor } = format;
    const font =
      (bold === undefined ? '' : tag('b', { val: bold })) +
      (italic === undefined ? '' : tag('i', { val: italic })) +
      (fontColor === undefined ? '' : tag('color', { rgb: writeArgb(fontColor) }));
    // In a dxf the colour that shows is the background, unlike in a cell (ECMA-376 18.8.14).
    const fill =
      fillColor === undefined
        ? ''
        : tag('fill', {}, tag('patternFill', {}, tag('bgColor', { rgb: writeArgb(fillColor) })));
    if (font === '' && fill === '') return undefined;
    return this.differential.add(tag('dxf', {}, (font === '' ? '' : tag('font', {}, font)) + fill));
  }

  write(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) =>
      tag('numFmt', { numFmtId, formatCode }),
    );
    const normal = tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return tag(
      'styleSheet',
      { xmlns: MAIN },
      (formats.length === 0 ? '' : tag('numFmts', { count: formats.length }, formats.join(''))) +
        this.fonts.write('fonts') +
        this.fills.write('fills') +
        this.borders.write('borders') +
        tag('cellStyleXfs', { count: 1 }, normal) +
        this.cells.write('cellXfs') +
        tag(
          'cellStyles',
          { count: 1 },
          tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
        ) +
        this.differential.write('dxfs') +
        tag('tableStyles', {
          count: 0,
          defaultTableStyle: 'TableStyleMedium2',
          defaultPivotStyle: 'PivotStyleLight16',
        }),
    );
  }
}
