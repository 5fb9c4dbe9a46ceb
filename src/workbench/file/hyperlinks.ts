import { cellName, tryParseArea } from '../model/address';
import { eachCell, areaOfSheet } from '../model/cell-store';
import { ensureCell } from '../model/cells';
import type { Relation, RelationWriter } from './package-parts';
import { child, childrenOf, tag, type XmlElement } from './xml';
import type { CellModel, SheetModel } from '../model/types';

/** A relation's target is a URI: blanks and letters beyond ASCII are percent-encoded. */
function toUri(address: string): string {
  return address.replace(/[^\u0021-\u007e]|["<>\\^`{|}]/gu, (character) =>
    encodeURIComponent(character),
  );
}

export function hyperlinksXml(sheet: SheetModel, relations: RelationWriter): string {
  const links: string[] = [];
  eachCell(sheet, areaOfSheet(), ({ hyperlink }, row, column) => {
    if (hyperlink === undefined) return;
    const { address, documentReference, screenTip, textToDisplay } = hyperlink;
    const external = address !== undefined && address !== '';
    const inside = documentReference !== undefined && documentReference !== '';
    if (!external && !inside) return;
    links.push(
      tag('hyperlink', {
        ref: cellName(row, column),
        'r:id': external ? relations.add('hyperlink', toUri(address), true) : undefined,
        location: inside ? documentReference : undefined,
        tooltip: screenTip === '' ? undefined : screenTip,
        display: textToDisplay === '' ? undefined : textToDisplay,
      }),
    );
  });
  return links.length === 0 ? '' : tag('hyperlinks', {}, links.join(''));
}

function fromUri(uri: string): string {
  try {
    return decodeURI(uri);
  } catch {
    return uri;
  }
}

export function readHyperlinks(
  sheet: SheetModel,
  root: XmlElement,
  relations: readonly Relation[],
): void {
  for (const { attributes } of childrenOf(child(root, 'hyperlinks'), 'hyperlink')) {
    const area = tryParseArea(attributes.ref ?? '');
    if (area === undefined) continue;
    const target = relations.find(({ id }) => id === attributes['r:id'])?.target;
    const link: NonNullable<CellModel['hyperlink']> = {};
    if (target !== undefined) link.address = fromUri(target);
    if (attributes.location !== undefined) link.documentReference = attributes.location;
    if (attributes.tooltip !== undefined) link.screenTip = attributes.tooltip;
    if (attributes.display !== undefined) link.textToDisplay = attributes.display;
    if (link.address === undefined && link.documentReference === undefined) continue;
    // A link over a whole area is one link on each cell, within reason.
    const bottom = Math.min(area.bottom, area.top + 9_999);
    const right = Math.min(area.right, area.left + 99);
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        ensureCell(sheet, row, column).hyperlink = { ...link };
      }
    }
  }
}
