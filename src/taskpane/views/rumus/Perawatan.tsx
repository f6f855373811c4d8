import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane } from '../../app/pane';
import { Heading } from '../../parts/Heading';
import { useText } from '../../texts';
import { Doctor } from './Doctor';
import { History } from './History';
import { TravelForm } from './TravelForm';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** Formulas that travel to an Excel without the add-in, and those that have come back broken. */
export default function Perawatan() {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  useEffect(() => {
    void session.loadHistory();
  }, [session]);
  return (
    <>
      <div className={styles.root}>
        <Heading>{text('rumus.perawatan')}</Heading>
        <TravelForm />
        <Doctor />
      </div>
      <History />
    </>
  );
}
