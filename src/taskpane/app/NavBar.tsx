import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import {
  HomeRegular,
  MathFormulaRegular,
  MoreHorizontalRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useText } from '../texts';
import { usePane, useSession, useStore } from './pane';
import type { ViewId } from './view-id';
import { VIEWS } from './views';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    // Office draws its own buttons into this corner, 34 × 32 px.
    paddingRight: '36px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: {
    '@media (max-width: 419px)': {
      paddingLeft: '4px',
      paddingRight: '4px',
      fontSize: tokens.fontSizeBase200,
    },
  },
  icon: { '@media (min-width: 300px) and (max-width: 419px)': { display: 'none' } },
  word: {
    '@media (max-width: 419px)': { fontSize: '13px' },
    '@media (max-width: 299px)': { display: 'none' },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  count: { marginLeft: '3px', '@media (forced-colors: active)': { color: 'CanvasText' } },
});

const TABS: readonly (readonly [ViewId, ReactElement])[] = [
  ['beranda', <HomeRegular key="i" />],
  ['temuan', <WarningRegular key="i" />],
  ['rumus', <MathFormulaRegular key="i" />],
  ['lainnya', <MoreHorizontalRegular key="i" />],
];

export function NavBar() {
  const styles = useStyles();
  const text = useText();
  const { navigation } = usePane();
  const { view } = useStore(navigation);
  const { result } = useSession();
  const selected = VIEWS[view].tab ?? view;
  const count = result?.findings.length ?? 0;

  return (
    <nav className={styles.bar} aria-label={text('nav.label')}>
      <TabList
        size="medium"
        selectedValue={selected}
        onTabSelect={(_, { value }) => navigation.set({ view: value as ViewId })}
      >
        {TABS.map(([id, icon]) => (
          <Tab
            key={id}
            value={id}
            className={styles.tab}
            aria-controls="isi"
            aria-label={
              id === 'temuan' && count > 0
                ? `${text(VIEWS[id].title)}, ${text('nav.jumlah-temuan', { n: count })}`
                : text(VIEWS[id].title)
            }
            icon={{ className: styles.icon, children: icon }}
          >
            <span className={styles.word}>{text(VIEWS[id].title)}</span>
            {id === 'temuan' && count > 0 && (
              <CounterBadge
                className={styles.count}
                count={count}
                overflowCount={999}
                size="small"
                color="informative"
                aria-hidden
              />
            )}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
