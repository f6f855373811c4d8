import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Compilation, type Compiler, sources, WebpackError } from 'webpack';
import { functionsMetadata } from '../../src/functions/metadata';
import { version } from '../../package.json';
import { checkManifest } from '../manifest/check';
import { releaseManifest } from '../manifest/release';

/**
 * Writes what Excel reads beside the bundle: the manifest for the address of the release and the
 * functions' metadata per locale. The build fails when the manifest and the files disagree.
 */
export class SpmPlugin {
  readonly #baseUrl: string;

  /** @param baseUrl address under which the files will be served, https */
  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  apply(compiler: Compiler): void {
    const source = path.join(compiler.context, 'manifest.xml');
    compiler.hooks.thisCompilation.tap('SpmPlugin', (compilation) => {
      compilation.fileDependencies.add(source);
      compilation.hooks.processAssets.tap(
        { name: 'SpmPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const emit = (name: string, text: string) => {
            compilation.emitAsset(name, new sources.RawSource(text));
          };
          const manifest = readFileSync(source, 'utf8');
          emit('manifest.xml', releaseManifest(manifest, { baseUrl: this.#baseUrl, version }));
          emit('functions.json', JSON.stringify(functionsMetadata('id')));
          emit('functions.en-US.json', JSON.stringify(functionsMetadata('en')));
        },
      );
      compilation.hooks.processAssets.tap(
        { name: 'SpmPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const file = (name: string) => compilation.getAsset(name)?.source.buffer();
          const faults = checkManifest(file('manifest.xml')?.toString('utf8') ?? '', {
            baseUrl: this.#baseUrl,
            version,
            file,
          });
          for (const fault of faults) {
            compilation.errors.push(new WebpackError(`manifest.xml: ${fault}`));
          }
        },
      );
    });
  }
}
