export { buildReport, type ReportOptions } from './build';
export { compareDigest, type Difference } from './compare';
export { reportCsv } from './csv';
export { digestTables } from './digest';
export * from './model';
export { findReport, readDigest } from './read-back';
export { ringkasan } from './ringkasan';
export { serviceSeries } from './series';
export { reportSheet } from './sheet';
