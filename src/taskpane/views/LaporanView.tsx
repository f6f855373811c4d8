import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { usePane, useSession } from '../app/pane';
import type { Report } from '../../report';
import { ProgressLine } from '../parts/ProgressLine';
import ReportMaker from '../parts/ReportMaker';
import { Section } from '../parts/Section';
import { SeverityCounts } from '../parts/SeverityCounts';
import { StaleBar } from '../parts/StaleBar';
import { SubView } from '../parts/SubView';
import { Waiting } from '../parts/Waiting';
import { reportOf } from '../session/report';
import { useText } from '../texts';
import { ReportFiles } from './laporan/ReportFiles';
import { LetterText } from './laporan/LetterText';

const useStyles = makeStyles({
  state: { display: 'grid', gap: tokens.spacingVerticalXXS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  start: { justifySelf: 'start' },
});

/** The check as a sheet, as files, and in words for a letter. */
export default function LaporanView() {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const { result, checkedAt, work } = useSession();
  const report = useReport();

  if (work === 'memeriksa' && !result) {
    return (
      <SubView title={text('laporan.judul')}>
        <ProgressLine />
      </SubView>
    );
  }
  if (!result || checkedAt === null) {
    return (
      <SubView title={text('laporan.judul')}>
        <strong>{text('laporan.belum')}</strong>
        <p className={styles.quiet}>{text('laporan.belum-saran')}</p>
        <Button
          className={styles.start}
          appearance="primary"
          icon={<DocumentTextRegular />}
          onClick={() => void session.check()}
        >
          {text('laporan.periksa')}
        </Button>
      </SubView>
    );
  }
  return (
    <>
      <StaleBar />
      <SubView title={text('laporan.judul')}>
        <div className={styles.state}>
          <span>{text('laporan.diperiksa', { waktu: text.date(checkedAt) })}</span>
          {result.findings.length ? (
            <SeverityCounts findings={result.findings} />
          ) : (
            <span>{text('beranda.bersih')}</span>
          )}
        </div>
        <Section title={text('laporan.lembar')} about={text('laporan.lembar-ket')}>
          <ReportMaker result={result} isMain />
        </Section>
        {report ? (
          <>
            <ReportFiles report={report} />
            <LetterText report={report} />
            <p className={styles.quiet}>
              {text('laporan.sidik', { sidik: report.digest.sha256.slice(0, 16) })}
              <br />
              {text('laporan.sidik-ket')}
            </p>
          </>
        ) : (
          <Waiting />
        )}
      </SubView>
    </>
  );
}

/** The report of the check at hand, in the pane's language; null until it is ready. */
function useReport(): Report | null {
  const { session, version } = usePane();
  const { result } = useSession();
  const { language } = useText();
  const [made, setMade] = useState<{ of: unknown; report: Report | null } | null>(null);
  useEffect(() => {
    let gone = false;
    reportOf(session, language, version).then(
      (report) => {
        if (!gone) setMade({ of: result, report });
      },
      (error: unknown) => session.report(error),
    );
    return () => {
      gone = true;
    };
  }, [session, language, version, result]);
  return made?.of === result && made.report?.language === language ? made.report : null;
}
