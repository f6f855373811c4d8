import type { Language } from '../measures/model';
import type { Answer } from './answer';
import { FUNCTION_IDS } from './ids';

/**
 * Binds every function to its id. Call once, when the runtime starts.
 * @param language asked at each call, since the host tells its language only after start-up.
 */
export function registerFunctions(language: () => Language): void {
  for (const id of FUNCTION_IDS) {
    CustomFunctions.associate(id, async (...args: unknown[]): Promise<Answer> => {
      const { answer } = await import(
        /* webpackChunkName: "fungsi", webpackPrefetch: true */ './answer'
      );
      return answer(id, args, language());
    });
  }
}
