import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ClipboardSearchRegular } from '@fluentui/react-icons';
import { useHeld, usePane, useSession } from '../app/pane';
import { EmptyState } from '../parts/EmptyState';
import { Heading } from '../parts/Heading';
import { ProgressLine } from '../parts/ProgressLine';
import ReportMaker from '../parts/ReportMaker';
import { StaleBar } from '../parts/StaleBar';
import { useText } from '../texts';
import { FilterBar } from './temuan/FilterBar';
import { FindingList } from './temuan/FindingList';
import { useListing } from './temuan/useListing';
import { Waived } from './temuan/Waived';
import { WalkBar } from './temuan/WalkBar';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  padded: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  rest: { flexGrow: 1 },
});

/** The list of findings, and the way through it. */
export default function TemuanView() {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const { result, work, stale } = useSession();
  const isHeld = useHeld();
  const listing = useListing(result?.findings ?? []);

  if (work === 'memeriksa' && !result) {
    return (
      <div className={styles.padded}>
        <Heading>{text('temuan.judul')}</Heading>
        <ProgressLine />
      </div>
    );
  }
  const button = (appearance: 'primary' | 'secondary') => (
    <Button
      appearance={appearance}
      icon={<ClipboardSearchRegular />}
      disabledFocusable={isHeld}
      onClick={() => void session.check()}
    >
      {text(result ? 'beranda.periksa-ulang' : 'beranda.periksa')}
    </Button>
  );
  const check = button('primary');
  if (!result) {
    return (
      <EmptyState
        icon={<ClipboardSearchRegular />}
        title={text('temuan.belum')}
        advice={text('temuan.belum-saran')}
        action={check}
      />
    );
  }
  const comparisons = Object.values(result.checked).reduce((sum, n) => sum + n, 0);
  const tables = result.recognition.tables.length;
  return (
    <div className={styles.root}>
      <StaleBar />
      {result.findings.length === 0 ? (
        <EmptyState
          icon={<CheckmarkCircleRegular />}
          title={text('temuan.kosong')}
          advice={
            tables
              ? text('temuan.kosong-diperiksa', { n: comparisons, tabel: tables })
              : text('temuan.tanpa-tabel')
          }
          action={
            tables && !stale ? (
              <>
                <ReportMaker result={result} isMain />
                {button('secondary')}
              </>
            ) : (
              check
            )
          }
        />
      ) : (
        <>
          <div className={styles.head}>
            <Heading>{text('temuan.judul')}</Heading>
            <FilterBar listing={listing} findings={result.findings} />
          </div>
          <FindingList listing={listing} />
        </>
      )}
      {result.failures.length > 0 && (
        <p className={mergeClasses(styles.note, styles.padded)}>
          {text('temuan.gagal-aturan', { n: result.failures.length })}
        </p>
      )}
      {result.waived.length > 0 && <Waived waived={result.waived} />}
      <div className={styles.rest} />
      {result.findings.length > 0 && <WalkBar listing={listing} />}
    </div>
  );
}
