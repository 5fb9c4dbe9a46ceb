/**
 * The release: what an administrator puts on a web server. Nothing of the workbench goes in.
 *   npm run build -- --env origin=https://thidua.example.vn/app --env officejs=https://…/hosted/
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { require: requireTs } = require('tsx/cjs/api');
const { moveManifest } = requireTs(
  './scripts/manifest/origin.ts',
  join(__dirname, 'webpack.config.js'),
);
const { version } = require('./package.json');

// Office.js is never bundled: Microsoft supports it from its own servers only. The address is an
// option because sovereign clouds and offices behind a mirror have another one.
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** ES5 scripts that go out as they are written: what they are for runs before, or without, the rest. */
const PLAIN = { firstLook: 'src/taskpane/start/first-look.js', message: 'src/commands/message.js' };

/** @param {string} path */
function plainName(path) {
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 10);
  return path.replace(/^.*\/(.+)\.js$/, `js/$1.${hash}.js`);
}

/** @returns {import('webpack').Configuration} */
module.exports = (env, { mode = 'production' }) => {
  const production = mode === 'production';
  const officeBase = env.officejs ?? OFFICE_JS;
  const page = (name, chunks) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `src/${name === 'taskpane' || name === 'support' ? 'taskpane' : 'commands'}/${name}.html`,
      chunks,
      templateParameters: {
        officeJs: `${officeBase.endsWith('/') ? officeBase : `${officeBase}/`}office.js`,
        version,
        plain: Object.fromEntries(
          Object.entries(PLAIN).map(([key, path]) => [key, plainName(path)]),
        ),
      },
      // Comments in the pages are for us; the words in them are content.
      minify: production && { collapseWhitespace: true, removeComments: true },
    });
  return {
    mode,
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    entry: { taskpane: './src/taskpane/main.tsx', commands: './src/commands/commands.ts' },
    output: {
      path: env.out ?? join(__dirname, 'dist'),
      // Relative: the folder works below any path of any host.
      publicPath: '',
      filename: 'js/[name].[contenthash:10].js',
      chunkFilename: 'js/[name].[contenthash:10].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              // Safari 16.4 under Excel for Mac is the oldest engine that the pane runs in: an older one has no
              // expressions that look behind. Fields of classes stay as they are written, for an engine makes
              // an object with fields that are put in one by one a quarter slower.
              target: 'es2022',
              transform: { react: { runtime: 'automatic', development: !production } },
            },
          },
        },
      ],
    },
    optimization: {
      splitChunks: {
        // A thread is one script: what it would load beside it has another address there.
        chunks: ({ name }) => name !== 'reader' && name !== 'word',
        // What a thread uses of a module does not part it for the pages, which would share it no more.
        usedExports: false,
        cacheGroups: {
          // The frame changes with a new Fluent only; clerks' Excel keeps it between releases.
          frame: {
            name: 'frame',
            test: /node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel|keyborg|tabster|@floating-ui|stylis)[\\/]/,
            chunks: (chunk) => chunk.name === 'taskpane',
          },
        },
      },
      moduleIds: 'deterministic',
    },
    plugins: [
      new DefinePlugin({ __VERSION__: JSON.stringify(version) }),
      page('taskpane', ['taskpane']),
      page('commands', ['commands']),
      page('message', []),
      page('support', []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          ...Object.values(PLAIN).map((path) => ({
            from: path,
            to: plainName(path),
            // Already as it shall be: a minifier may write ES2015, which Internet Explorer cannot read.
            info: { minimized: true },
          })),
          {
            from: 'manifest.xml',
            transform: (content) => moveManifest(content.toString('utf8'), env.origin),
          },
        ],
      }),
    ],
    // The budget is held by `npm run size`, in compressed bytes and by what a start needs.
    performance: false,
  };
};
