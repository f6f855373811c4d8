import { useEffect, useState } from 'react';
import { INDONESIAN, type Separators } from '../../functions/local';
import { usePane } from './pane';

/** The signs of the user's Excel; until it has told, those of Indonesian settings. */
export function useSeparators(): Separators {
  const { session } = usePane();
  const [signs, setSigns] = useState<Separators>(INDONESIAN);
  useEffect(() => {
    let gone = false;
    session.port.separators().then(
      (found) => {
        if (!gone) setSigns(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [session]);
  return signs;
}
