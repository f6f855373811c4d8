import { remember } from '../sheet/remember';
import type { ColumnSpec, LayoutSpec } from './spec';

/** The columns that a layout wants, in the orders in which they are looked for; a layout never changes. */
export const wantsOf = remember((layout: LayoutSpec) => {
  /** Those with a key of their own. */
  const specs = layout.columns.filter((spec) => !spec.family);
  const families = layout.columns.filter((spec) => spec.family);
  /** For each concept the columns that it may stand for. */
  const byConcept = new Map<string, [spec: number, own: number][]>();
  specs.forEach((spec, at) => {
    for (const [concept, own] of Object.entries(spec.concepts)) {
      const list = byConcept.get(concept);
      if (list) list.push([at, own]);
      else byConcept.set(concept, [[at, own]]);
    }
  });
  const byKey = new Map(specs.map((spec) => [spec.key, spec]));
  /** Families by each of the keys that they give. */
  const byFamily = new Map<string, ColumnSpec>();
  for (const spec of families) for (const key of spec.familyKeys ?? []) byFamily.set(key, spec);
  const required = specs.filter((spec) => spec.isRequired);
  return { specs, families, required, byConcept, byKey, byFamily };
});
