import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarHorizontalRegular, DocumentTableRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { openView, usePane, useSession } from '../app/pane';
import type { ServiceSeries } from '../../report';
import { Choice } from '../parts/Choice';
import { ProgressLine } from '../parts/ProgressLine';
import { StaleBar } from '../parts/StaleBar';
import { SubView } from '../parts/SubView';
import { Waiting } from '../parts/Waiting';
import { loadReport } from '../session/report';
import { useText } from '../texts';
import { BarChart } from './grafik/BarChart';
import { FigureTable } from './grafik/FigureTable';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '52ch' },
  start: { justifySelf: 'start' },
});

/** Capaian and index of each service against the target. */
export default function GrafikView() {
  const styles = useStyles();
  const text = useText();
  const { session, navigation } = usePane();
  const { result, work } = useSession();
  const series = useSeries();
  const [chosen, setChosen] = useState(0);

  if (work === 'memeriksa' && !result) {
    return (
      <SubView title={text('grafik.judul')}>
        <ProgressLine />
      </SubView>
    );
  }
  if (!result) {
    return (
      <SubView title={text('grafik.judul')}>
        <strong>{text('grafik.belum')}</strong>
        <p className={styles.quiet}>{text('grafik.belum-saran')}</p>
        <Button
          className={styles.start}
          appearance="primary"
          icon={<DataBarHorizontalRegular />}
          onClick={() => void session.check()}
        >
          {text('laporan.periksa')}
        </Button>
      </SubView>
    );
  }
  if (!series) return <Waiting />;
  const shown = series[chosen] ?? series[0];
  if (!shown) {
    return (
      <SubView title={text('grafik.judul')}>
        <strong>{text('grafik.kosong')}</strong>
        <p className={styles.quiet}>{text('grafik.kosong-saran')}</p>
      </SubView>
    );
  }
  return (
    <>
      <StaleBar />
      <SubView title={text('grafik.judul')}>
        {series.length > 1 && (
          <Choice
            label={text('grafik.tabel')}
            value={String(series.indexOf(shown))}
            options={series.map(({ sheet, range }, i) => [String(i), `${sheet}, ${range}`])}
            onChoose={(value) => setChosen(Number(value))}
          />
        )}
        <BarChart services={shown.services} />
        <FigureTable services={shown.services} />
        <Button
          className={styles.start}
          icon={<DocumentTableRegular />}
          onClick={() => openView(navigation, 'laporan')}
        >
          {text('grafik.ke-laporan')}
        </Button>
      </SubView>
    </>
  );
}

/** The services of every SPM form that was checked; null until they are reckoned. */
function useSeries(): readonly ServiceSeries[] | null {
  const { session } = usePane();
  const { result } = useSession();
  const [made, setMade] = useState<{ of: unknown; series: readonly ServiceSeries[] } | null>(null);
  useEffect(() => {
    if (!result) return;
    let gone = false;
    loadReport().then(
      ({ serviceSeries }) => {
        if (!gone) setMade({ of: result, series: serviceSeries(result.policies) });
      },
      (error: unknown) => session.report(error),
    );
    return () => {
      gone = true;
    };
  }, [result, session]);
  return made?.of === result ? made.series : null;
}
