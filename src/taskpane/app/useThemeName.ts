import { useEffect, useState } from 'react';
import type { ExcelPort } from '../../excel';
import { themeNameFor, type ThemeName } from './theme';

const DARK = '(prefers-color-scheme: dark)';

/** Follows the application's theme while the pane is open. */
export function useThemeName(port: ExcelPort): ThemeName {
  const [name, setName] = useState(() => look(port));
  useEffect(() => {
    const update = (): void => setName(look(port));
    const media = matchMedia(DARK);
    media.addEventListener('change', update);
    const stop = port.onColours(update);
    return () => {
      media.removeEventListener('change', update);
      stop();
    };
  }, [port]);
  return name;
}

function look(port: ExcelPort): ThemeName {
  return themeNameFor(port.colours(), matchMedia(DARK).matches);
}
