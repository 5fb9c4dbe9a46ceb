import { readPackage } from '../../../src/workbench/file/package-parts';
import { rawEntry, rawZip } from '../../intake/files/craft/raw-zip';

it.each([
  ['one part', [4_000_000_000]],
  ['all parts together', [300_000_000, 300_000_000]],
])('%s that claims more than a workbook takes is refused before it is unpacked', (_, sizes) => {
  const parts = sizes.map((size, at) => ({ ...rawEntry(`${String(at)}.xml`, '<a/>'), size }));
  expect(() => readPackage(rawZip(parts))).toThrow('more room than a workbook');
});

it('a part with a name of JavaScript’s own changes nothing else', () => {
  const names = ['__proto__', 'constructor', 'a/__proto__', '../x.xml', '/y.xml', 'b\\c.xml'];
  const parts = readPackage(rawZip(names.map((name) => rawEntry(name, '<a/>'))));
  expect([...parts.keys()]).toEqual(expect.arrayContaining(['a/__proto__', 'y.xml', 'b/c.xml']));
  expect(Object.keys(Object.prototype)).toEqual([]);
});
