/** Formats that Excel writes by name into its pages and its XML of 2003. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['general number', 'General'],
  ['general date', 'm/d/yyyy h:mm'],
  ['long date', 'dddd, mmmm d, yyyy'],
  ['medium date', 'd-mmm-yy'],
  ['short date', 'm/d/yyyy'],
  ['long time', 'h:mm:ss AM/PM'],
  ['medium time', 'h:mm AM/PM'],
  ['short time', 'h:mm'],
  ['currency', '"$"#,##0.00'],
  ['euro currency', '#,##0.00 "€"'],
  ['fixed', '0.00'],
  ['standard', '#,##0.00'],
  ['percent', '0.00%'],
  ['scientific', '0.00E+00'],
  ['yes/no', '"Yes";"Yes";"No"'],
  ['true/false', '"True";"True";"False"'],
  ['on/off', '"On";"On";"Off"'],
]);

/** A format code, given by name or spelled out; undefined for one that shows the number as it is. */
export function namedFormat(written: string): string | undefined {
  const code = NAMED.get(written.toLowerCase()) ?? written;
  return code === '' || code.toLowerCase() === 'general' ? undefined : code;
}
