import { REPORT_MARK } from '../sheet/own';
import type { SheetPlan } from '../sheet/plan';
import type { Report } from './model';
import { LAST, NOTE, Page, TITLE } from './page';
import {
  comparisonSection,
  digestSection,
  findingSection,
  ruleSection,
  seriesSection,
  tableSection,
  unreadSection,
  waivedSection,
} from './sections';

/** So many findings fill several pages. */
const SEVERAL_PAGES = 20;

/**
 * The report as a sheet to be made: summary, findings, waivers, services with a chart, what was checked
 * and what not, how it counts, and the fingerprint of the data. A long list of findings comes last: its
 * header is printed on each of its pages, and Excel repeats such a header down to the end of the sheet,
 * where it would stand above other tables.
 * @param links false where the report stands in a file of its own, apart from the checked cells
 */
export function reportSheet(report: Report, options: { readonly links: boolean }): SheetPlan {
  const page = new Page(report.language);
  const { write } = page;
  head(page, report);
  summary(page, report);
  const isLong = report.findings.length > SEVERAL_PAGES;
  // Its place is known once all else is written.
  const pointer = isLong ? page.row++ : null;
  if (isLong) page.row++;
  else findingSection(page, report, options.links);
  waivedSection(page, report, options.links);
  seriesSection(page, report);
  tableSection(page, report);
  unreadSection(page, report);
  ruleSection(page, report);
  comparisonSection(page, report);
  digestSection(page, report);
  const titleRow = pointer === null ? null : longList(page, report, options.links, pointer);
  const version = write('version', { version: report.product });
  return page.draft.plan({
    name: write('sheet'),
    print: {
      orientation: 'landscape',
      headerLeft: write('sheet'),
      headerRight: report.workbook ?? '',
      footerLeft: `${version} · ${write.time(report.checkedAt)}`,
      footerRight: write('page'),
      ...(titleRow === null ? {} : { titleRows: [titleRow, titleRow] as const }),
    },
  });
}

/** @returns row of the header, to be printed on every page of the list */
function longList(page: Page, report: Report, links: boolean, pointer: number): number | null {
  page.row++;
  const header = findingSection(page, report, links);
  const end = page.row;
  page.row = pointer;
  page.note(page.write('findingsBelow', { row: String((header ?? end) + 1) }));
  page.row = end;
  return header;
}

function head(page: Page, report: Report): void {
  const { draft, write } = page;
  draft.wide(0, 0, LAST - 1, write('title'), TITLE);
  draft.put(0, LAST, REPORT_MARK, NOTE);
  draft.wide(1, 0, LAST, write('subtitle'), NOTE);
  page.row = 3;
  page.fact(write('workbook'), report.workbook ?? '-');
  page.fact(write('time'), write.time(report.checkedAt));
  page.fact(write('product'), write('version', { version: report.product }));
  page.row++;
}

function summary(page: Page, { summary: counts }: Report): void {
  const { write } = page;
  page.section(write('results'));
  page.fact(write('errors'), counts.errors);
  page.fact(write('warnings'), counts.warnings);
  page.fact(write('infos'), counts.infos);
  page.fact(write('waivedCount'), counts.waived);
  page.fact(write('tablesRead'), counts.tables);
  page.fact(write('tablesUnread'), counts.unrecognised);
  page.fact(write('comparisons'), counts.comparisons);
  page.row++;
}
