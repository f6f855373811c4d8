import type { PolicyFile } from '../policy/model';
import { policyFrom, PolicyProblem } from '../policy/validate';
import type { Message } from '../rules/model';
import { loadBytes } from './files';
import { CliProblem } from './problem';

const NO_JSON: Message = {
  id: 'Berkas kebijakan bukan JSON yang sah.',
  en: 'The policy file is not valid JSON.',
};

/** @throws CliProblem, PolicyProblem */
function parsePolicy(text: string, ruleIds: readonly string[]): PolicyFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new CliProblem(NO_JSON);
  }
  return policyFrom(value, ruleIds);
}

/**
 * Reads the policy file at a path.
 * @param ruleIds rules that its `severities` may name
 * @throws CliProblem naming the file, and the part of it that is wrong
 */
export function readPolicy(path: string, ruleIds: readonly string[]): PolicyFile {
  try {
    return parsePolicy(new TextDecoder().decode(loadBytes(path)), ruleIds);
  } catch (error) {
    if (!(error instanceof CliProblem || error instanceof PolicyProblem)) throw error;
    throw new CliProblem({ id: `${path}: ${error.text.id}`, en: `${path}: ${error.text.en}` });
  }
}
