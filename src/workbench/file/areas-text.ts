import { formatArea, tryParseArea } from '../model/address';
import type { AreaModel } from '../model/types';

/** `sqref`: areas separated by blanks. */
export function readAreas(text: string | undefined): AreaModel[] {
  return (text ?? '')
    .split(/\s+/)
    .flatMap((part) => (part === '' ? [] : (tryParseArea(part) ?? [])));
}

export function writeAreas(areas: readonly AreaModel[]): string {
  return areas.map((area) => formatArea(area)).join(' ');
}
