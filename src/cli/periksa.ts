import { explainRule, injections, periksa, renderFinding } from '../engine';
import { RULES } from '../rules';
import { runPeriksa } from './run-periksa';
import { terminal } from './terminal';

process.exitCode = runPeriksa(
  process.argv.slice(2),
  { ruleIds: RULES.map((rule) => rule.id), periksa, injections, renderFinding, explainRule },
  terminal(),
);
