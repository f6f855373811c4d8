import { type Attributes, isTrue } from './xml';

/** What a protected sheet still allows; the names are those of Excel's JavaScript API. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

/** The file names what is forbidden; most of it is unless it says otherwise (18.3.1.85). */
export function protectionOf(a: Attributes): ProtectionOptions {
  const allowed = (name: string) => a[name] !== undefined && !isTrue(a[name]);
  return {
    allowAutoFilter: allowed('autoFilter'),
    allowDeleteColumns: allowed('deleteColumns'),
    allowDeleteRows: allowed('deleteRows'),
    allowEditObjects: !isTrue(a.objects),
    allowEditScenarios: !isTrue(a.scenarios),
    allowFormatCells: allowed('formatCells'),
    allowFormatColumns: allowed('formatColumns'),
    allowFormatRows: allowed('formatRows'),
    allowInsertColumns: allowed('insertColumns'),
    allowInsertHyperlinks: allowed('insertHyperlinks'),
    allowInsertRows: allowed('insertRows'),
    allowPivotTables: allowed('pivotTables'),
    allowSort: allowed('sort'),
    selectionMode: isTrue(a.selectUnlockedCells)
      ? 'None'
      : isTrue(a.selectLockedCells)
        ? 'Unlocked'
        : 'Normal',
  };
}
