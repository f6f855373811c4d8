import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ExcelPort } from '../../excel';
import { loadContrast, themeNamed, themeNameFor, type ThemeName } from './theme';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** Follows the theme of the application and of the system while the pane is open. */
export function useTheme(port: ExcelPort): { readonly name: ThemeName; readonly theme: Theme } {
  const [name, setName] = useState(() => look(port));
  const [contrast, setContrast] = useState<Theme | null>(null);
  useEffect(() => {
    const update = (): void => setName(look(port));
    const media = [DARK, FORCED].map((query) => matchMedia(query));
    for (const one of media) one.addEventListener('change', update);
    const stop = port.onColours(update);
    return () => {
      for (const one of media) one.removeEventListener('change', update);
      stop();
    };
  }, [port]);
  const isLacking = name === 'kontras' && !contrast;
  useEffect(() => {
    // Where it cannot be fetched, black is near enough.
    if (isLacking) void loadContrast().then(setContrast, () => undefined);
  }, [isLacking]);
  if (name !== 'kontras') return { name, theme: themeNamed(name) };
  return contrast ? { name, theme: contrast } : { name: 'hitam', theme: themeNamed('hitam') };
}

function look(port: ExcelPort): ThemeName {
  return themeNameFor(port.colours(), matchMedia(DARK).matches, matchMedia(FORCED).matches);
}
