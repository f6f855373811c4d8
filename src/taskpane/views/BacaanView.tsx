import { Button } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { placeKey, type Reading } from '../../layouts/correction';
import { openView, usePane, useSession, useStore } from '../app/pane';
import { useEngine } from '../app/useEngine';
import { EmptyState } from '../parts/EmptyState';
import { SubView } from '../parts/SubView';
import { Waiting } from '../parts/Waiting';
import { readingIn, tableAt } from '../session/readings';
import { useText } from '../texts';
import { ReadingForm } from './bacaan/ReadingForm';

/** How one table was read, and the user's own word on it. */
export default function BacaanView() {
  const text = useText();
  const { session, navigation } = usePane();
  const { table: key } = useStore(navigation);
  const { recognition } = useSession();
  const engine = useEngine();
  const [stored, setStored] = useState<Reading | null>(null);
  const place = recognition && key !== null ? tableAt(recognition, key) : null;
  const at = place && placeKey(place);

  useEffect(() => {
    let gone = false;
    void session.policy().then((policy) => {
      const { recognition: now } = session.store.get();
      const table = now && at !== null ? tableAt(now, at) : null;
      if (!gone) setStored(table && policy ? readingIn(policy, table) : {});
    });
    return () => {
      gone = true;
    };
  }, [session, at]);

  if (!place) {
    return (
      <EmptyState
        icon={<TableSearchRegular />}
        title={text('bacaan.hilang')}
        advice={text('bacaan.hilang-saran')}
        action={
          <Button appearance="primary" onClick={() => openView(navigation, 'beranda')}>
            {text('nav.kembali-beranda')}
          </Button>
        }
      />
    );
  }
  return (
    <SubView title={text('nav.bacaan')} back="beranda">
      {engine && stored ? (
        <ReadingForm
          key={at}
          engine={engine}
          place={place}
          stored={stored}
          onStored={(reading) => setStored(reading)}
        />
      ) : (
        <Waiting />
      )}
    </SubView>
  );
}
