/** Requirement sets by name, as `Office.context.requirements` knows them. */
export type RequirementSets = Readonly<Record<string, number>>;

const SHARED = {
  AddInCommands: 1.3,
  DialogApi: 1.2,
  RibbonApi: 1.1,
  // The next three steer how office.js talks to its host and are asked for by no add-in.
  RichApiRuntimeFlag: 1.2,
  RichApiRuntime: 1.1,
  CustomFunctions: 1.7,
} as const;

/**
 * Excel versions that the host plays. Each advertises what that Excel has, cut down to what npm's
 * office-js knows (nothing above ExcelApi 1.15).
 */
export const EXCEL_VERSIONS = {
  'microsoft-365': {
    fullVersion: '16.0.17928.20000',
    sets: { ...SHARED, ExcelApi: 1.15, CustomFunctionsRuntime: 1.3, SharedRuntime: 1.1 },
  },
  'excel-2021': {
    fullVersion: '16.0.14332.20000',
    sets: { ...SHARED, ExcelApi: 1.14, CustomFunctionsRuntime: 1.3, SharedRuntime: 1.1 },
  },
  // Volume licences of 2019: no shared runtime and no custom functions.
  'excel-2019': {
    fullVersion: '16.0.10417.20000',
    sets: { AddInCommands: 1.1, RichApiRuntimeFlag: 1.2, RichApiRuntime: 1.1, ExcelApi: 1.8 },
  },
} as const satisfies Record<string, { fullVersion: string; sets: RequirementSets }>;

export type ExcelVersion = keyof typeof EXCEL_VERSIONS;

/** True where that Excel computes the add-in's functions. */
export function hasCustomFunctions(version: ExcelVersion): boolean {
  const sets: RequirementSets = EXCEL_VERSIONS[version].sets;
  return sets.CustomFunctionsRuntime !== undefined;
}

/** Minor version of that Excel's ExcelApi, for `ExcelHost`. */
export function apiOf(version: ExcelVersion): number {
  return Number(String(EXCEL_VERSIONS[version].sets.ExcelApi).split('.')[1]);
}
