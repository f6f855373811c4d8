/** Office's own context; undefined outside of Office, and never complete in an old one. */
export function officeContext(): Partial<Office.Context> | undefined {
  return (globalThis as { Office?: { context?: Partial<Office.Context> } }).Office?.context;
}
