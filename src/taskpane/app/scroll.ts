import { createContext, useContext } from 'react';

/** The element that scrolls a view; long lists draw only what it shows. */
export const ScrollContext = createContext<HTMLElement | null>(null);

export function useScrollElement(): HTMLElement | null {
  return useContext(ScrollContext);
}
