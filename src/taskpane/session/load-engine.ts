import type { Engine } from './engine';

/** The engine, fetched when first needed: the pane is on screen before it. */
export async function loadEngine(): Promise<Engine> {
  const [engine, layouts] = await Promise.all([
    import(/* webpackChunkName: "engine" */ '../../engine'),
    import(/* webpackChunkName: "engine" */ '../../layouts'),
  ]);
  return {
    recognise: (workbook) => layouts.recognise(workbook, engine.effectivePolicy(workbook)),
    recogniseBertahap: (workbook) =>
      layouts.recogniseBertahap(workbook, engine.effectivePolicy(workbook)),
    readTable: (sheet, key, reading) => {
      const tables = { [key]: reading };
      const found = layouts.recogniseSheet(sheet, { tables }).tables;
      return found.find((table) => layouts.keptKey(table, { tables }) !== undefined) ?? null;
    },
    words: layouts,
    policyProblems: (settings) => engine.policyProblems({ settings }),
    periksaBertahap: (workbook, before) => engine.periksaBertahap(workbook, {}, undefined, before),
    injections: engine.injections,
    furtherInjections: engine.furtherInjections,
    renderFinding: engine.renderFinding,
    explainRule: engine.explainRule,
    detach: engine.detach,
    attach: engine.attach,
    diagnose: engine.diagnose,
    renderDiagnosis: engine.renderDiagnosis,
    policyIn: (settings) => engine.effectivePolicy({ settings }),
    policyPatch: (policy) => ({ [engine.POLICY_KEY]: policy }),
    waiverPatch: (settings, finding, reason) => ({
      [engine.WAIVER_KEY]: engine.withWaiver(settings, finding, reason)[engine.WAIVER_KEY],
    }),
  };
}
