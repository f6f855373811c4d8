const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
// The build's own parts are TypeScript, like what they read from src/.
require('tsx/cjs');
const { SpmPlugin } = require('./tools/webpack/spm-plugin.ts');
const { DEVELOPMENT_URL } = require('./tools/manifest/release.ts');

/** What is cached holds for this configuration and these packages. */
function cacheVersion() {
  const files = ['webpack.config.js', 'package-lock.json'];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.join(__dirname, file)));
  return hash.digest('hex');
}

const common = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  target: ['web', 'es2022'],
  // In node_modules/.cache; a release is built without it.
  cache: { type: 'filesystem', version: cacheVersion() },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        // Each icon from its own file: else all of them, 18 MB, are parsed for the thirty in use.
        test: /\.[jt]sx?$/,
        include: [path.join(__dirname, 'src', 'taskpane'), /node_modules[\\/]@fluentui[\\/]/],
        exclude: /react-icons[\\/]/,
        enforce: 'pre',
        loader: '@fluentui/react-icons-atomic-webpack-loader',
      },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target: 'es2022',
          },
        },
      },
    ],
  },
  optimization: {
    minimizer: [
      // Scripts alone: pages stay as HtmlPlugin writes them, hosts and checks look for quoted attributes.
      new MinimizerPlugin({
        test: /\.js$/,
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: { passes: 2 }, mangle: true },
        extractComments: false,
      }),
    ],
  },
  // `npm run size` holds the bound, on the compressed scripts of the first load.
  performance: { hints: false },
});

/** The add-in: one shared runtime for pane, custom functions and commands. */
const addin = (mode, baseUrl) => ({
  ...common(mode),
  name: 'addin',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    // No hashes: the manifest names the scripts.
    filename: '[name].js',
    chunkFilename: '[name].js',
    clean: true,
  },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'assets/pages', to: '[name][ext]' },
        { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
      ],
    }),
    new SpmPlugin(baseUrl),
  ],
});

/** The page of the embedded Excel host. It is not shipped, and may hold what a release must not. */
const preview = (mode) => ({
  ...common(mode),
  name: 'preview',
  entry: { preview: './src/host/preview/index.ts' },
  output: { path: path.resolve(__dirname, 'build'), filename: '[name].js', clean: true },
});

/** `--env baseUrl=https://…/` sets the address that the release will be served from. */
module.exports = (env, { mode = 'production' }) => [
  addin(mode, env.baseUrl ?? DEVELOPMENT_URL),
  preview(mode),
];
