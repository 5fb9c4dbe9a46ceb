import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from '../../../scripts/icons/png';
import { checkManifest, type ManifestSurroundings } from '../../../scripts/manifest/rules';

const root = join(__dirname, '../../..');
const good = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const surroundings: ManifestSurroundings = {
  base: 'https://localhost:3000/',
  readFile: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null),
  functionNames: new Set(['rank']),
  pages: new Set(['taskpane.html', 'commands.html', 'support.html']),
  packageVersion: version,
};

function broken(before: string | RegExp, after: string): string[] {
  const text = good.replace(before, after);
  expect(text).not.toBe(good);
  return checkManifest(text, surroundings);
}

it('finds nothing in the manifest of the project', () => {
  expect(checkManifest(good, surroundings)).toEqual([]);
});

describe('says what is wrong with', () => {
  it.each<[string, string | RegExp, string, RegExp]>([
    ['an id', /<Id>.*<\/Id>/, '<Id>1234</Id>', /no GUID/],
    ['a version', /<Version>.*<\/Version>/, '<Version>1.0.0</Version>', /four numbers/],
    ['another version', /<Version>.*<\/Version>/, '<Version>9.9.9.9</Version>', /package\.json/],
    [
      'http',
      'https://localhost:3000/taskpane.html',
      'http://localhost:3000/taskpane.html',
      /not https/,
    ],
    [
      'an address elsewhere',
      'https://localhost:3000/taskpane.html',
      'https://elsewhere.vn/taskpane.html',
      /not below https:\/\/localhost:3000\//,
    ],
    ['a domain', '<AppDomain>https://localhost:3000', '<AppDomain>https://a.vn', /not below/],
    ['a page', '3000/support.html', '3000/help.html', /no such page/],
    ['a resid', 'resid="Tab.Label"', 'resid="Tab.Lable"', /"Tab.Lable" is not defined/],
    ['an unused string', 'resid="Tab.Label"', 'resid="Rank.Label"', /"Tab.Label" is never used/],
    ['a long id', /"Tab\.Label"/g, `"${'x'.repeat(33)}"`, /longer than 32/],
    [
      'a kind',
      'FunctionFile resid="Commands.Url"',
      'FunctionFile resid="Tab.Label"',
      /must be in bt:Urls/,
    ],
    ['a short string', 'Value="Thi đua"', `Value="${'ư'.repeat(126)}"`, /longer than 125/],
    ['a long string', /Value="Mở thẻ[^"]*"/, `Value="${'ư'.repeat(251)}"`, /longer than 250/],
    ['an icon file', 'icons/banner-16.png', 'icons/none-16.png', /icon file is missing/],
    ['an icon size', 'icons/podium-80.png', 'icons/podium-64.png', /64 × 64, not 80/],
    ['icon sizes', /<bt:Image size="32" resid="Icon.Rank.32" \/>/, '', /no size 32/],
    ['an override', /<bt:Override Locale="vi-VN" Value="Xếp hạng" \/>/, '', /no vi-VN override/],
    ['a locale', 'Locale="vi-VN"', 'Locale="vi"', /no full tag/],
    ['the default locale', 'Locale="vi-VN"', 'Locale="en-US"', /overrides its default locale/],
    ['requirements', 'Name="ExcelApi"', 'Name="WordApi"', /do not ask for ExcelApi/],
    ['a level', 'MinVersion="1.13"', 'MinVersion="1.18"', /must be 1\.13/],
    ['a host', '<Host Name="Workbook" />', '<Host Name="Document" />', /Workbook only/],
    ['a function', '<FunctionName>rank<', '<FunctionName>sort<', /no code registers "sort"/],
    ['permissions', 'ReadWriteDocument', 'ReadDocument', /ReadWriteDocument/],
    ['two ids', 'id="ThiDua.Rank"', 'id="ThiDua.Pane"', /same id/],
    ['a tag', '</Hosts>', '', /closes nothing/],
  ])('%s', (_, before, after, message) => {
    expect(broken(before, after).join('\n')).toMatch(message);
  });

  it('the order of elements', () => {
    const moved = broken(/( *<Label resid="Tab.Label" \/>\n)/, '').join('\n');
    expect(moved).toMatch(/never used/);
    const permissions = '<Permissions>ReadWriteDocument</Permissions>';
    const early = good.replace(permissions, '').replace('<Hosts>', `${permissions}<Hosts>`);
    expect(checkManifest(early, surroundings).join('\n')).toMatch(/<Hosts>.*before <Permissions>/);
  });

  it('a button that the code forgot', () => {
    const functionNames = new Set(['rank', 'undo']);
    expect(checkManifest(good, { ...surroundings, functionNames })).toEqual([
      'the code registers "undo" but no button calls it',
    ]);
  });

  it('an icon that is no PNG', () => {
    const readFile = (): Uint8Array => Buffer.from('GIF89a');
    expect(checkManifest(good, { ...surroundings, readFile }).join('\n')).toMatch(/no PNG/);
  });

  it('an icon of another size than its name says', () => {
    const readFile = (): Uint8Array => encodePng(8, 8, new Uint8Array(256));
    expect(checkManifest(good, { ...surroundings, readFile }).join('\n')).toMatch(/8 × 8, not 16/);
  });
});
