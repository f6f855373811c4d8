import { createContext, useContext } from 'react';
import type { Language } from '../texts';

export interface LanguageSetting {
  readonly choice: Language | 'auto';
  readonly choose: (choice: Language | 'auto') => void;
}

export const LanguageContext = createContext<LanguageSetting | null>(null);

export function useLanguageSetting(): LanguageSetting {
  const setting = useContext(LanguageContext);
  if (!setting) throw new Error('No language setting around this component');
  return setting;
}
