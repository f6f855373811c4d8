import { makeStyles, SearchBox, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { usePane } from '../../app/pane';
import { SeverityIcon } from '../../parts/SeverityIcon';
import type { Finding, Severity } from '../../../rules/model';
import type { Grouping } from '../../session/listing';
import { useText } from '../../texts';
import type { Listing } from './useListing';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  search: { flex: '1 1 130px', minWidth: 0, maxWidth: 'none' },
  select: { flex: '1 1 120px', minWidth: 0 },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const GROUPINGS: readonly Grouping[] = ['lembar', 'aturan', 'tingkat'];

/** Exact totals that are filters at the same time, search, and grouping. */
export function FilterBar(props: { listing: Listing; findings: readonly Finding[] }) {
  const { listing, findings } = props;
  const { filter, setFilter } = listing;
  const styles = useStyles();
  const text = useText();
  const label = useId();
  const { session } = usePane();
  const shown = listing.walk.length;
  const first = useRef(true);

  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(
      () => session.announce({ key: 'kabar.saring', values: { n: shown } }),
      600,
    );
    return () => clearTimeout(timer);
  }, [session, shown]);

  const toggle = (severity: Severity): void => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    setFilter({ severities });
  };
  return (
    <>
      <div className={styles.chips} role="group" aria-label={text('temuan.saring')}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.chip}
            size="small"
            shape="circular"
            checked={filter.severities.has(severity)}
            icon={<SeverityIcon severity={severity} />}
            onClick={() => toggle(severity)}
          >
            {text(`jumlah.${severity}`, {
              n: findings.filter((f) => f.severity === severity).length,
            })}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={text('temuan.cari')}
          placeholder={text('temuan.cari')}
          value={filter.search}
          onChange={(_, { value }) => setFilter({ search: value })}
        />
        <Select
          id={label}
          className={styles.select}
          size="small"
          aria-label={text('temuan.kelompok')}
          value={filter.grouping}
          onChange={(_, { value }) => setFilter({ grouping: value as Grouping })}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {text(`temuan.kelompok.${grouping}`)}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}
