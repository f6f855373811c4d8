import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useHeld, usePane, useSession } from '../app/pane';
import { EmptyState } from '../parts/EmptyState';
import { Heading } from '../parts/Heading';
import { ProgressLine } from '../parts/ProgressLine';
import { StaleBar } from '../parts/StaleBar';
import { Waiting } from '../parts/Waiting';
import { useText } from '../texts';
import { History } from './rumus/History';
import { Proposals } from './rumus/Proposals';

const Perawatan = lazy(() => import(/* webpackChunkName: "perawatan" */ './rumus/Perawatan'));
const Reference = lazy(() => import(/* webpackChunkName: "acuan" */ './rumus/Reference'));

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', flexShrink: 0 },
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  padded: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
});

type Part = 'sisip' | 'perawatan' | 'acuan';

/** Formulas to insert, what can be taken back, and the functions there are. */
export default function RumusView() {
  const styles = useStyles();
  const text = useText();
  const [part, setPart] = useState<Part>('sisip');
  return (
    <div className={styles.root}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={text('rumus.bagian')}
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value as Part)}
      >
        <Tab value="sisip">{text('rumus.sisip')}</Tab>
        <Tab value="perawatan">{text('rumus.perawatan')}</Tab>
        <Tab value="acuan">{text('rumus.acuan')}</Tab>
      </TabList>
      {part === 'sisip' ? (
        <Insert />
      ) : (
        <Suspense fallback={<Waiting />}>
          {part === 'perawatan' ? <Perawatan /> : <Reference />}
        </Suspense>
      )}
    </div>
  );
}

function Insert() {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const { result, work } = useSession();
  const isHeld = useHeld();

  useEffect(() => {
    void session.loadHistory();
  }, [session]);

  if (work === 'memeriksa' && !result) {
    return (
      <div className={styles.padded}>
        <Heading>{text('rumus.judul')}</Heading>
        <ProgressLine />
      </div>
    );
  }
  if (!result) {
    return (
      <>
        <EmptyState
          icon={<MathFormulaRegular />}
          title={text('rumus.belum')}
          advice={text('rumus.belum-saran')}
          action={
            <Button
              appearance="primary"
              disabledFocusable={isHeld}
              onClick={() => void session.check()}
            >
              {text('rumus.siapkan')}
            </Button>
          }
        />
        <History />
      </>
    );
  }
  return (
    <>
      <StaleBar />
      <Proposals result={result} />
    </>
  );
}
