import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { download, fileName, XLSX_TYPE } from '../../app/download';
import { usePane } from '../../app/pane';
import type { Report } from '../../../report';
import { Section } from '../../parts/Section';
import { loadReport } from '../../session/report';
import { useText } from '../../texts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // All three in one line of the narrowest pane.
  button: { minWidth: 0 },
});

type Kind = 'xlsx' | 'csv' | 'json';
const KINDS: readonly Kind[] = ['xlsx', 'csv', 'json'];
const TYPES: Readonly<Record<Kind, string>> = {
  xlsx: XLSX_TYPE,
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

async function contentOf(report: Report, kind: Kind): Promise<Uint8Array | string> {
  const { reportCsv, reportSheet } = await loadReport();
  if (kind === 'csv') return reportCsv(report);
  if (kind === 'json') return JSON.stringify(report, null, 2);
  const { planToXlsx } = await import(/* webpackChunkName: "berkas" */ '../../../xlsx/write-plan');
  return planToXlsx([reportSheet(report, { links: false })]);
}

/** The report as files that travel without the workbook. */
export function ReportFiles({ report }: { report: Report }) {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const save = async (kind: Kind): Promise<void> => {
    const source = report.workbook?.replace(/\.[^.]+$/, '');
    const nama = fileName([text('laporan.judul'), source], kind);
    try {
      download(nama, await contentOf(report, kind), TYPES[kind]);
      session.announce({ key: 'laporan.tersimpan', values: { nama } });
    } catch (error) {
      session.report(error);
    }
  };
  return (
    <Section title={text('laporan.berkas')} about={text('laporan.berkas-ket')}>
      <div className={styles.row}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            className={styles.button}
            icon={<ArrowDownloadRegular />}
            onClick={() => void save(kind)}
          >
            {text(`laporan.${kind}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
