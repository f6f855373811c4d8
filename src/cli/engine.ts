import { explainRule, injections, periksa, renderFinding } from '../engine';
import { RULES } from '../rules';
import type { Engine } from './run-periksa';

/** The product's own engine, as the commands use it. */
export const ENGINE: Engine = {
  ruleIds: RULES.map((rule) => rule.id),
  periksa,
  injections,
  renderFinding,
  explainRule,
};
