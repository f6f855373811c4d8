import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardSearchRegular, TableSearchRegular } from '@fluentui/react-icons';
import { Suspense } from 'react';
import { later } from '../app/later';
import { openView, usePane, useSession } from '../app/pane';
import { EmptyState } from '../parts/EmptyState';
import { Heading } from '../parts/Heading';
import { ProgressLine } from '../parts/ProgressLine';
import { Waiting } from '../parts/Waiting';
import { useText } from '../texts';
import { CheckState } from './beranda/CheckState';
import { DamagedPolicy } from './beranda/DamagedPolicy';
import { TableList } from './beranda/TableList';

// Not part of the first load: there is nothing to report before a check.
const ReportMaker = later(
  () => import(/* webpackChunkName: "pembuat-laporan" */ '../parts/ReportMaker'),
);

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What workbook this is, in what state, and the one main step. */
export function BerandaView() {
  const styles = useStyles();
  const text = useText();
  const { session, navigation } = usePane();
  const { name, recognition, result, work, stale, policyProblems } = useSession();

  const check = async (): Promise<void> => {
    await session.check();
    if (session.store.get().result && navigation.get().view === 'beranda') {
      openView(navigation, 'temuan');
    }
  };

  if (!recognition) {
    if (work) return <Waiting label={text('beranda.membaca')} />;
    return (
      <EmptyState
        icon={<TableSearchRegular />}
        title={text('beranda.judul')}
        advice={text('beranda.belum')}
        action={
          <Button appearance="primary" onClick={() => void session.recognise()}>
            {text('beranda.baca-ulang')}
          </Button>
        }
      />
    );
  }
  if (!recognition.tables.length && !recognition.unrecognised.length && !work) {
    return (
      <EmptyState
        icon={<TableSearchRegular />}
        title={text('beranda.kosong')}
        advice={text('beranda.kosong-saran')}
        action={
          <Button onClick={() => void session.recognise()}>{text('beranda.baca-ulang')}</Button>
        }
      />
    );
  }
  const isFresh = result && !stale;
  return (
    <div className={styles.root}>
      <Heading>{name ?? text('beranda.judul')}</Heading>
      <CheckState />
      {policyProblems.length > 0 && <DamagedPolicy problems={policyProblems} />}
      {work ? (
        <ProgressLine />
      ) : (
        <div className={styles.actions}>
          <Button
            appearance={isFresh ? 'secondary' : 'primary'}
            icon={<ClipboardSearchRegular />}
            onClick={() => void check()}
          >
            {text(result ? 'beranda.periksa-ulang' : 'beranda.periksa')}
          </Button>
          {result && result.findings.length > 0 && (
            <Button
              appearance={isFresh ? 'primary' : 'secondary'}
              onClick={() => openView(navigation, 'temuan')}
            >
              {text('beranda.lihat-temuan')}
            </Button>
          )}
        </div>
      )}
      {isFresh && work !== 'memeriksa' && recognition.tables.length > 0 && (
        <Suspense fallback={null}>
          <ReportMaker result={result} isMain={!result.findings.length} />
        </Suspense>
      )}
      <TableList recognition={recognition} />
    </div>
  );
}
