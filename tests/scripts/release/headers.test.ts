import { attribute, parseXml, walk } from '../../../scripts/manifest/xml';
import {
  contentSecurityPolicy,
  headersFor,
  type HeaderOptions,
} from '../../../scripts/release/headers';
import { webConfig } from '../../../scripts/release/iis';
import { nginxConf } from '../../../scripts/release/nginx';

const options: HeaderOptions = { officeOrigin: 'https://appsforoffice.microsoft.com' };

function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('the policy', () => {
  const policy = directives(contentSecurityPolicy(options));

  it.each([
    ['default-src', "'none'"],
    ['connect-src', "'none'"],
    ['worker-src', "'self'"],
    ['script-src', "'self' https://appsforoffice.microsoft.com"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ])('%s is %s', (name, sources) => {
    expect(policy.get(name)).toBe(sources);
  });

  it('runs no script out of a text', () => {
    expect(policy.get('script-src')).not.toMatch(/unsafe|\*|data:|blob:/);
  });

  it('lets Excel on the web frame the pane, and a server of the office’s own', () => {
    const framed = contentSecurityPolicy({ ...options, framedBy: ['https://oos.example.vn'] });
    const ancestors = directives(framed).get('frame-ancestors')?.split(' ') ?? [];
    expect(ancestors).toEqual(expect.arrayContaining(['https://*.officeapps.live.com']));
    expect(ancestors.at(-1)).toBe('https://oos.example.vn');
    expect(ancestors.every((one) => one.startsWith('https://'))).toBe(true);
  });

  it('names no one else where office.js stands beside the pages', () => {
    const own = directives(contentSecurityPolicy({ officeOrigin: 'self' }));
    expect(own.get('script-src')).toBe("'self'");
  });
});

it.each([
  ['taskpane.html', 'no-cache'],
  ['manifest.xml', 'no-cache'],
  ['js/taskpane.0123456789.js', 'public, max-age=31536000, immutable'],
  ['assets/icons/banner-32.png', 'public, max-age=86400'],
])('%s is kept: %s', (path, cache) => {
  const headers = headersFor(path, options);
  expect(headers.get('Cache-Control')).toBe(cache);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect([...headers.keys()]).not.toContain('X-Frame-Options');
});

/** The headers that nginx would send for a path: those of the longest location that matches. */
function fromNginx(conf: string, path: string): Map<string, string> {
  const blocks = [...conf.matchAll(/^location (?:\^~ )?(\S+) \{\n([^}]*\}[^}]*)^\}/gm)]
    .map(([, match = '', body = '']) => ({ match, body }))
    .filter(({ match }) => path.startsWith(match))
    .sort((a, b) => b.match.length - a.match.length);
  const lines = blocks[0]?.body.matchAll(/add_header (\S+) "([^"]*)"(?: always)?;/g) ?? [];
  return new Map([...lines].map(([, name = '', value = '']) => [name, value]));
}

/** The headers that IIS would send: those of the folder, changed by the location of the path. */
function fromIis(config: string, path: string): Map<string, string> {
  const headers = new Map<string, string>();
  const [rest, inner] = [parseXml(config), parseXml(config)].map((root, index) =>
    root.children.filter((part) =>
      index === 0
        ? part.name === 'system.webServer'
        : part.name === 'location' && path.startsWith(`${attribute(part, 'path') ?? '?'}/`),
    ),
  );
  for (const element of [...(rest ?? []), ...(inner ?? [])].flatMap(walk)) {
    const name = attribute(element, 'name') ?? '';
    if (element.name === 'remove') headers.delete(name);
    if (element.name === 'add') {
      expect(headers.has(name)).toBe(false);
      headers.set(name, attribute(element, 'value') ?? '');
    }
  }
  return headers;
}

describe('nginx and IIS send the same', () => {
  it.each(['taskpane.html', 'js/reader.0123456789.js', 'assets/icons/banner-16.png'])(
    '%s',
    (path) => {
      const wanted = new Map([...headersFor(path, options)].sort());
      const iis = new Map([...fromIis(webConfig(options), path)].sort());
      expect(iis).toEqual(wanted);
      for (const folder of ['/', '/app/']) {
        const nginx = fromNginx(nginxConf(folder, options), folder + path);
        expect(new Map([...nginx].sort())).toEqual(wanted);
      }
    },
  );
});
