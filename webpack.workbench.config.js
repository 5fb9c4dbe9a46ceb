/** The workbench page: a development door, built beside the release and never into it. */
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** @returns {import('webpack').Configuration} */
module.exports = () => ({
  mode: 'development',
  devtool: 'source-map',
  target: ['web', 'es2022'],
  entry: {
    page: './src/workbench/page/main.ts',
    preference: './src/workbench/page/preference.ts',
  },
  output: {
    path: join(__dirname, 'out/workbench'),
    filename: '[name].js',
    clean: { keep: /^samples/ },
  },
  resolve: { extensions: ['.ts', '.js', '.mjs'], conditionNames: ['browser', 'import', 'default'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      filename: 'index.html',
      template: 'src/workbench/page/index.html',
      chunks: ['page'],
    }),
    new CopyPlugin({
      patterns: [
        { from: 'src/workbench/page/page.css' },
        { from: 'node_modules/cheetah-grid/dist/main.css', to: 'grid.css' },
      ],
    }),
  ],
  performance: { hints: false },
});
