import { columnWidth, offsetOf, rowHeight } from '../model/move-chart';
import { child, descendants, numberOf, tag, type XmlElement } from './xml';
import type { ChartModel, SheetModel } from '../model/types';

/** English metric units of a point. */
const EMU = 12_700;
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The row or column under a point, and how far into it the point lies. */
function locate(sheet: SheetModel, axis: 'row' | 'column', points: number): [number, number] {
  const size = axis === 'row' ? rowHeight : columnWidth;
  let index = 0;
  let rest = Math.max(0, points);
  const limit = axis === 'row' ? 1_048_575 : 16_383;
  while (index < limit && rest >= size(sheet, index)) {
    rest -= size(sheet, index);
    index += 1;
  }
  return [index, Math.round(rest * EMU)];
}

function markerXml(sheet: SheetModel, name: string, left: number, top: number): string {
  const [column, x] = locate(sheet, 'column', left);
  const [row, y] = locate(sheet, 'row', top);
  const parts = { col: column, colOff: x, row, rowOff: y };
  const xml = Object.entries(parts).map(([key, value]) => `<xdr:${key}>${value}</xdr:${key}>`);
  return tag(name, {}, xml.join(''));
}

function anchorXml(sheet: SheetModel, chart: ChartModel, index: number, relation: string): string {
  const names = tag('xdr:cNvPr', { id: index + 2, name: chart.name || `Chart ${index + 1}` });
  const frame = `<xdr:nvGraphicFramePr>${names}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  const zero = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const chartTag = tag('c:chart', { 'xmlns:c': CHART, 'r:id': relation });
  const graphic = tag('a:graphic', {}, tag('a:graphicData', { uri: CHART }, chartTag));
  return tag(
    'xdr:twoCellAnchor',
    {},
    markerXml(sheet, 'xdr:from', chart.left, chart.top) +
      markerXml(sheet, 'xdr:to', chart.left + chart.width, chart.top + chart.height) +
      tag('xdr:graphicFrame', { macro: '' }, frame + zero + graphic) +
      '<xdr:clientData/>',
  );
}

export function drawingXml(sheet: SheetModel, relations: readonly string[]): string {
  const anchors = sheet.charts.map((chart, index) =>
    anchorXml(sheet, chart, index, relations[index] ?? ''),
  );
  return tag(
    'xdr:wsDr',
    {
      'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    anchors.join(''),
  );
}

export interface ChartFrame {
  readonly relation: string;
  readonly frame: Pick<ChartModel, 'name' | 'left' | 'top' | 'width' | 'height'>;
}

function pointOf(sheet: SheetModel, marker: XmlElement | undefined): [number, number] {
  const number = (name: string): number => numberOf(child(marker, name)?.text, 0);
  return [
    offsetOf(sheet, 'column', number('col')) + number('colOff') / EMU,
    offsetOf(sheet, 'row', number('row')) + number('rowOff') / EMU,
  ];
}

const tidy = (points: number): number => Math.round(points * 1e4) / 1e4;

/** Where the charts of a drawing stand, in points. Rows and columns must have been read before. */
export function readFrames(sheet: SheetModel, root: XmlElement): ChartFrame[] {
  return root.children.flatMap((anchor) => {
    const chart = descendants(anchor, 'chart')[0];
    const relation = chart?.attributes['r:id'];
    if (relation === undefined) return [];
    const name = descendants(anchor, 'cNvPr')[0]?.attributes.name ?? '';
    const position = child(anchor, 'pos')?.attributes;
    const [left, top] =
      position === undefined
        ? pointOf(sheet, child(anchor, 'from'))
        : [numberOf(position.x, 0) / EMU, numberOf(position.y, 0) / EMU];
    const extent = child(anchor, 'ext')?.attributes;
    const [right, bottom] = pointOf(sheet, child(anchor, 'to'));
    const [width, height] =
      extent === undefined
        ? [right - left, bottom - top]
        : [numberOf(extent.cx, 0) / EMU, numberOf(extent.cy, 0) / EMU];
    const frame = {
      name,
      left: tidy(left),
      top: tidy(top),
      width: tidy(width),
      height: tidy(height),
    };
    return [{ relation, frame }];
  });
}
