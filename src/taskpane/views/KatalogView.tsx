import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  SERVICES,
  subServiceOf,
  subServicesOf,
  type Service,
  type SubService,
} from '../../catalogue';
import { SubView } from '../parts/SubView';
import { Summary } from '../parts/Summary';
import { useText } from '../texts';
import { InsertRow } from './katalog/InsertRow';

const useStyles = makeStyles({
  search: { maxWidth: 'none', width: '100%' },
  service: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  name: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  subs: { margin: 0, padding: `${tokens.spacingVerticalXS} 0 0`, listStyleType: 'none' },
  sub: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} 18px` },
  subName: { cursor: 'pointer', overflowWrap: 'anywhere' },
  components: { margin: 0, paddingLeft: '22px', listStyleType: 'lower-alpha' },
});

/** The services of Permensos 9/2018 for kabupaten/kota, with their sub-services. */
export default function KatalogView() {
  const styles = useStyles();
  const text = useText();
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = SERVICES.map((service) => ({ service, subs: matching(service, words) })).filter(
    ({ service, subs }) => subs.length > 0 || fits(service.name, words),
  );
  return (
    <SubView title={text('katalog.judul')}>
      <SearchBox
        className={styles.search}
        aria-label={text('katalog.cari')}
        placeholder={text('katalog.cari')}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {!shown.length && <p className={styles.quiet}>{text('katalog.kosong')}</p>}
      <div>
        {shown.map(({ service, subs }) => (
          <details
            key={`${service.slug}${words.length > 0 ? 'x' : ''}`}
            className={styles.service}
            open={words.length > 0}
          >
            <Summary className={styles.name}>{service.name}</Summary>
            <p className={styles.quiet}>
              {text('katalog.dasar')}: {service.basis}
            </p>
            <p className={styles.quiet}>{text('katalog.subjudul', { n: subs.length })}</p>
            <ul className={styles.subs}>
              {subs.map((sub) => (
                <li key={sub.slug} className={styles.sub}>
                  <Sub service={service} sub={sub} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </SubView>
  );
}

function Sub({ service, sub }: { service: Service; sub: SubService }) {
  const styles = useStyles();
  const text = useText();
  return (
    <details>
      <Summary className={styles.subName}>{sub.name}</Summary>
      <p className={styles.quiet}>
        {text('katalog.satuan')}: {sub.unit}
        <br />
        {text('katalog.kode')}: {sub.codes.join(', ')}
      </p>
      {sub.cost.components.length > 0 && (
        <>
          <p className={styles.quiet}>{text('katalog.komponen')}</p>
          <ol className={styles.components}>
            {sub.cost.components.map(({ letter, name }) => (
              <li key={letter}>{name}</li>
            ))}
          </ol>
        </>
      )}
      <InsertRow service={service} sub={sub} />
    </details>
  );
}

function matching(service: Service, words: readonly string[]): SubService[] {
  const subs = subServicesOf(service.slug).flatMap(
    ({ slug }) => subServiceOf(service.family, slug) ?? [],
  );
  const own = fits(service.name, words);
  return own ? subs : subs.filter((sub) => fits(`${sub.name} ${sub.codes.join(' ')}`, words));
}

function fits(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
