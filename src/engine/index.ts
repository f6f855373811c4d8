export {
  effectivePolicy,
  periksa,
  periksaBertahap,
  periksaLagi,
  POLICY_KEY,
  policyProblems,
} from './check';
export {
  attach,
  detach,
  detachedCount,
  type DetachOptions,
  type Exception,
  type Travel,
} from './detach';
export { DETACHED_KEY } from './freed';
export { type Cause, diagnose, type Diagnosis, renderDiagnosis, repairsOf } from './doctor';
export { describeRule, explainRule } from './explain';
export { type InjectionOptions, injections } from './injections';
export { changesOf } from './injections/changes';
export { insertAll, type Insertion } from './insert';
export { type Further, furtherInjections } from './rounds';
export * from './model';
export { renderFinding } from './render';
export { digestOf, type Waiver, WAIVER_KEY, waiverFor, waiversOf, withWaiver } from './waivers';
