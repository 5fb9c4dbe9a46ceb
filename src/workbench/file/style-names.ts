/** Office.js names on the left, SpreadsheetML names on the right. */
export const HORIZONTAL: readonly (readonly [string, string])[] = [
  ['General', 'general'],
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['Fill', 'fill'],
  ['Justify', 'justify'],
  ['CenterAcrossSelection', 'centerContinuous'],
  ['Distributed', 'distributed'],
];
export const VERTICAL: readonly (readonly [string, string])[] = [
  ['Top', 'top'],
  ['Center', 'center'],
  ['Bottom', 'bottom'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
];
export const UNDERLINE: readonly (readonly [string, string])[] = [
  ['None', 'none'],
  ['Single', 'single'],
  ['Double', 'double'],
  ['SingleAccountant', 'singleAccounting'],
  ['DoubleAccountant', 'doubleAccounting'],
];
/** Office.js splits a border into style and weight. The first row for a name is the one written. */
const BORDERS: readonly (readonly [string, string, string])[] = [
  ['Continuous', 'Thin', 'thin'],
  ['Continuous', 'Medium', 'medium'],
  ['Continuous', 'Thick', 'thick'],
  ['Continuous', 'Hairline', 'hair'],
  ['Double', 'Thick', 'double'],
  ['Dash', 'Thin', 'dashed'],
  ['Dash', 'Medium', 'mediumDashed'],
  ['DashDot', 'Thin', 'dashDot'],
  ['DashDot', 'Medium', 'mediumDashDot'],
  ['DashDotDot', 'Thin', 'dashDotDot'],
  ['DashDotDot', 'Medium', 'mediumDashDotDot'],
  ['Dot', 'Thin', 'dotted'],
  ['SlantDashDot', 'Medium', 'slantDashDot'],
];

export function toFile(pairs: readonly (readonly [string, string])[], name: string): string {
  return pairs.find(([office]) => office === name)?.[1] ?? pairs[0]?.[1] ?? '';
}

export function fromFile(
  pairs: readonly (readonly [string, string])[],
  name: string | undefined,
  missing: string,
): string {
  return pairs.find(([, file]) => file === name)?.[0] ?? missing;
}

export function borderToFile(style: string, weight: string): string | undefined {
  if (style === 'None' || style === '') return undefined;
  const exact = BORDERS.find(([s, w]) => s === style && w === weight);
  return (exact ?? BORDERS.find(([s]) => s === style))?.[2] ?? 'thin';
}

export function borderFromFile(name: string): { style: string; weight: string } | undefined {
  const found = BORDERS.find(([, , file]) => file === name);
  return found === undefined ? undefined : { style: found[0], weight: found[1] };
}
