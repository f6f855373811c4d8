import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../rules/model';
import { useText } from '../texts';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** "3 salah, 5 janggal, 0 catatan", exact. */
export function SeverityCounts({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <span className={styles.root}>
      {SEVERITIES.map((severity) => (
        <span key={severity} className={styles.item}>
          <SeverityIcon severity={severity} />
          {text(`jumlah.${severity}`, {
            n: findings.filter((f) => f.severity === severity).length,
          })}
        </span>
      ))}
    </span>
  );
}
