import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveManifest } from '../../../scripts/manifest/origin';

const source = `<?xml version="1.0"?>
<!-- https://localhost:3000/in/a/comment -->
<OfficeApp xmlns="https://localhost:3000.example/ns">
  <Note DefaultValue="see https://localhost:3000/ for more" />
  <Other DefaultValue="https://localhost:30001/a.html" />
  <SourceLocation DefaultValue="https://localhost:3000/taskpane.html?a=1&amp;b=2#c" />
  <AppDomain>https://localhost:3000</AppDomain>
</OfficeApp>`;

describe('moveManifest', () => {
  it('moves whole addresses of the development origin only', () => {
    const moved = moveManifest(source, 'https://td.example.vn');
    expect(moved).toContain('"https://td.example.vn/taskpane.html?a=1&amp;b=2#c"');
    expect(moved).toContain('<AppDomain>https://td.example.vn</AppDomain>');
    expect(moved).toContain('<!-- https://localhost:3000/in/a/comment -->');
    expect(moved).toContain('see https://localhost:3000/ for more');
    expect(moved).toContain('https://localhost:30001/a.html');
    expect(moved).toContain('xmlns="https://localhost:3000.example/ns"');
  });

  it('moves pages into a folder, but an AppDomain to its origin', () => {
    const moved = moveManifest(source, 'https://td.example.vn/apps/thi-dua');
    expect(moved).toContain('"https://td.example.vn/apps/thi-dua/taskpane.html?a=1&amp;b=2#c"');
    expect(moved).toContain('<AppDomain>https://td.example.vn</AppDomain>');
  });

  it('leaves the development manifest as it is', () => {
    const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
    const same = moveManifest(manifest, 'https://localhost:3000');
    expect(same.replace('<AppDomain>https://localhost:3000<', '')).toBe(
      manifest.replace('<AppDomain>https://localhost:3000<', ''),
    );
    const moved = moveManifest(manifest, 'https://td.example.vn');
    expect(moved).not.toContain('localhost');
  });

  it('refuses http', () => {
    expect(() => moveManifest(source, 'http://td.example.vn')).toThrow(/https/);
  });
});
