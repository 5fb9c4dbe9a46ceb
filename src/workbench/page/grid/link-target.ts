import { splitSheet, tryParseArea } from '../../model/address';
import type { AreaModel, CellModel } from '../../model/types';

export type LinkTarget =
  | { readonly kind: 'place'; readonly sheet: string | undefined; readonly area: AreaModel }
  /** Outside the workbook: named, never opened. */
  | { readonly kind: 'address'; readonly address: string };

const HYPERLINK = /^=HYPERLINK\("((?:[^"]|"")*)"/i;

function placeOf(text: string): LinkTarget | null {
  const { sheet, rest } = splitSheet(text);
  const area = tryParseArea(rest.replaceAll('$', ''));
  return area === undefined ? null : { kind: 'place', sheet, area };
}

/** Where a click on the cell leads: a hyperlink of the cell, or a HYPERLINK formula with a fixed aim. */
export function linkTarget({ hyperlink, formula }: CellModel): LinkTarget | null {
  if (hyperlink?.documentReference) return placeOf(hyperlink.documentReference);
  const address = hyperlink?.address ?? HYPERLINK.exec(formula ?? '')?.[1]?.replaceAll('""', '"');
  if (!address) return null;
  return address.startsWith('#') ? placeOf(address.slice(1)) : { kind: 'address', address };
}
