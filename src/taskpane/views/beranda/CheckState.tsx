import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  HistoryRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { usePane, useSession } from '../../app/pane';
import { SeverityCounts } from '../../parts/SeverityCounts';
import { useText } from '../../texts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { fontSize: '20px', flexShrink: 0 },
  clean: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Not checked, checked at what time with what result, or out of date. */
export function CheckState() {
  const styles = useStyles();
  const text = useText();
  const { version } = usePane();
  const { result, checkedAt, stale, lastCheck } = useSession();
  if (!result || checkedAt === null) {
    return (
      <div className={styles.root}>
        <span className={styles.line}>
          <CircleRegular className={mergeClasses(styles.icon, styles.quiet)} aria-hidden />
          {text('beranda.belum')}
        </span>
        {lastCheck && (
          <span className={styles.quiet}>
            {text(lastCheck.versi === version ? 'beranda.dulu' : 'beranda.versi-lain', {
              waktu: text.date(lastCheck.waktu),
              versi: lastCheck.versi,
              kini: version,
            })}
          </span>
        )}
      </div>
    );
  }
  // Silence about a workbook of which nothing was read must not look like praise.
  const isEmpty = !result.recognition.tables.length;
  const jam = text.time(checkedAt);
  return (
    <div className={styles.root}>
      <span className={styles.line}>
        {stale ? (
          <HistoryRegular className={mergeClasses(styles.icon, styles.stale)} aria-hidden />
        ) : isEmpty ? (
          <WarningRegular className={mergeClasses(styles.icon, styles.stale)} aria-hidden />
        ) : (
          <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.clean)} aria-hidden />
        )}
        {text(stale ? 'beranda.usang' : 'beranda.diperiksa', { jam })}
      </span>
      {result.findings.length ? (
        <SeverityCounts findings={result.findings} />
      ) : (
        <span>{text(isEmpty ? 'beranda.tanpa-tabel' : 'beranda.bersih')}</span>
      )}
    </div>
  );
}
