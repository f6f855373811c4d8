import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compilation, Compiler, Module } from 'webpack';
import { functionsMetadata } from '../../src/functions/metadata';
import { version } from '../../package.json';
import recorded from '../../releases.json';
import { isPermitted } from '../licences';
import { checkManifest } from '../manifest/check';
import { DEVELOPMENT_URL, normaliseBaseUrl, releaseManifest } from '../manifest/release';
import { type ReleaseRecord, versionFault } from '../manifest/releases';
import { shortcutFiles } from '../manifest/shortcuts';
import { compressedCopies } from './compressed';
import { noticeText, shippedPackages } from './notices';

const releases: readonly ReleaseRecord[] = recorded;

/**
 * Writes what Excel reads beside the bundle: the manifest for the address of the release, the functions'
 * metadata and the names of the shortcuts per locale, the notices of the packages inside the bundle, and compressed copies
 * for the web server. The build fails when the manifest and the files disagree, when the version has
 * not grown since the last release, or when a licence does not permit shipping.
 */
export class SpmPlugin {
  readonly #baseUrl: string;

  /** @param baseUrl address under which the files will be served, https */
  constructor(baseUrl: string) {
    this.#baseUrl = normaliseBaseUrl(baseUrl);
  }

  apply(compiler: Compiler): void {
    const { Compilation: Stage, sources, WebpackError } = compiler.webpack;
    const source = path.join(compiler.context, 'manifest.xml');
    compiler.hooks.thisCompilation.tap('SpmPlugin', (compilation) => {
      compilation.fileDependencies.add(source);
      compilation.hooks.processAssets.tap(
        { name: 'SpmPlugin', stage: Stage.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const emit = (name: string, text: string) => {
            compilation.emitAsset(name, new sources.RawSource(text));
          };
          const manifest = readFileSync(source, 'utf8');
          emit('manifest.xml', releaseManifest(manifest, { baseUrl: this.#baseUrl, version }));
          emit('functions.json', JSON.stringify(functionsMetadata('id')));
          emit('functions.en-US.json', JSON.stringify(functionsMetadata('en')));
          const { file, english } = shortcutFiles(manifest);
          emit('shortcuts.json', JSON.stringify(file));
          emit('shortcuts.en-US.json', JSON.stringify(english));
          const packages = shippedPackages(bundledFiles(compilation));
          emit('licences.txt', noticeText(packages));
          for (const { name, licence } of packages.filter((p) => !isPermitted(p.licence))) {
            compilation.errors.push(
              new WebpackError(`${name} must not be shipped: its licence is ${licence}`),
            );
          }
        },
      );
      compilation.hooks.processAssets.tap(
        { name: 'SpmPlugin', stage: Stage.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const file = (name: string) => compilation.getAsset(name)?.source.buffer();
          const faults = checkManifest(file('manifest.xml')?.toString('utf8') ?? '', {
            baseUrl: this.#baseUrl,
            version,
            file,
          });
          const isRelease = this.#baseUrl !== DEVELOPMENT_URL;
          const stale = versionFault(version, releases, isRelease);
          for (const fault of stale === null ? faults : [...faults, stale]) {
            compilation.errors.push(new WebpackError(`manifest.xml: ${fault}`));
          }
        },
      );
      compilation.hooks.processAssets.tap(
        { name: 'SpmPlugin', stage: Stage.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER },
        (assets) => {
          // Nothing serves what is built for this machine to a network.
          if (compiler.options.mode !== 'production' || this.#baseUrl === DEVELOPMENT_URL) return;
          for (const [name, source] of Object.entries(assets)) {
            for (const [ending, copy] of compressedCopies(name, source.buffer())) {
              compilation.emitAsset(name + ending, new sources.RawSource(copy));
            }
          }
        },
      );
    });
  }
}

/** Source files whose code is in some chunk; what was shaken off is left out. */
function* bundledFiles(compilation: Compilation): Generator<string> {
  for (const chunk of compilation.chunks) {
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
      // Modules that were joined into one stand in a list of their own.
      const parts = 'modules' in module ? (module.modules as Iterable<Module>) : [module];
      for (const part of parts) {
        const file = part.nameForCondition();
        if (file !== null) yield file;
      }
    }
  }
}
