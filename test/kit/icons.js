/**
 * Stands for `@fluentui/react-icons`, whose index loads 18 MB of icons for the thirty in use: each comes
 * from its own file, found as the build finds it.
 */
const {
  getModuleDescriptor,
} = require('@fluentui/react-icons-atomic-webpack-loader/lib/modules.js');

const { resolve } = getModuleDescriptor('@fluentui/react-icons');

module.exports = new Proxy(
  { __esModule: true },
  {
    get: (known, name) =>
      typeof name === 'symbol' || name in known
        ? known[name]
        : require(resolve(name, 'svg', false))[name],
  },
);
