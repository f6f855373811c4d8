/** Office's own context; undefined outside of Office, and never complete in an old one. */
export function officeContext(): Partial<Office.Context> | undefined {
  return (globalThis as { Office?: { context?: Partial<Office.Context> } }).Office?.context;
}

/** True where the workbook is open for reading only; the enumeration is absent outside of Office. */
export function isReadOnly(): boolean {
  return String(officeContext()?.document?.mode) === 'readOnly';
}
