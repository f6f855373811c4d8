import { useEffect, useState } from 'react';
import type { Engine } from '../session/engine';
import { usePane } from './pane';

/** The engine once it is here; null until then. */
export function useEngine(): Engine | null {
  const { session } = usePane();
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    let gone = false;
    session.engine().then(
      (loaded) => {
        if (!gone) setEngine(loaded);
      },
      // Whatever work needs it tells when it cannot be loaded.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [session]);
  return engine;
}
