// The rings: arrows point inwards only. See docs/architecture.md.
const ring = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...allowed].join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ring('domain-is-pure', 'domain', []),
    ring('intake-knows-domain', 'intake', ['domain']),
    ring('documents-know-domain', 'documents', ['domain']),
    ring('excel-knows-domain', 'excel', ['domain']),
    ring('locales-know-domain', 'locales', ['domain']),
    ring('app-uses-rings', 'app', ['domain', 'intake', 'excel', 'documents', 'locales']),
    ring('pane-calls-app', 'taskpane', ['app', 'locales', 'domain']),
    ring('commands-call-app', 'commands', ['app', 'locales']),
    ring('cli-calls-app', 'cli', ['app', 'locales', 'domain', 'workbench']),
    ring('workbench-stands-alone', 'workbench', []),
    {
      name: 'domain-has-no-packages',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'what-ships-has-no-dev-packages',
      severity: 'error',
      from: { path: '^src/(domain|intake|documents|excel|app|taskpane|commands|locales)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'workbench-is-not-shipped',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbench|cli)/' },
      to: { path: '^src/workbench/' },
    },
    {
      // What measures the product must not share its ideas.
      name: 'layouts-know-nothing-of-the-product',
      severity: 'error',
      from: { path: '^tests/fixtures/layouts/' },
      to: { path: '^(src|scripts|assets)/|^tests/(?!fixtures/layouts/)' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
