import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { languageOf, TextContext, writer, type Language } from '../texts';
import { Announcer } from './Announcer';
import { PaneContext, type Pane } from './pane';
import { Shell } from './Shell';
import { useTheme } from './useTheme';
import { LanguageContext } from './language';

/** Browsers leave a rim of 8 px around the page. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** The pane around its views: language, theme, and what is said aloud. */
export function App({ pane }: { pane: Pane }) {
  usePageStyles();
  const { port } = pane.session;
  const [choice, setChoice] = useState(pane.preferences.read().language);
  const language: Language = choice === 'auto' ? languageOf(port.displayLanguage) : choice;
  const text = useMemo(() => writer(language), [language]);
  const { name, theme } = useTheme(port);
  const setting = useMemo(
    () => ({
      choice,
      choose: (next: Language | 'auto') => {
        pane.preferences.write({ language: next });
        setChoice(next);
      },
    }),
    [choice, pane],
  );

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text('nama');
  }, [language, text]);

  return (
    <FluentProvider theme={theme} data-theme={name}>
      <PaneContext value={pane}>
        <LanguageContext value={setting}>
          <TextContext value={text}>
            <Shell />
            <Announcer />
          </TextContext>
        </LanguageContext>
      </PaneContext>
    </FluentProvider>
  );
}
