import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { darkTheme, type FigureTheme, lightTheme } from '#shared/figures/theme.ts';
import { createLocale, type Locale } from '#shared/locale/index.ts';
import { setMessageLocale } from './messages.ts';
import { useOperation } from './queries.ts';

const LocaleContext = createContext<Locale>(createLocale({ lang: 'fa' }));
const FigureThemeContext = createContext<FigureTheme>(lightTheme);

/** The locale of the screen. */
export const useLocale = (): Locale => use(LocaleContext);

/** Colours of figures on the screen's ground. */
export const useFigureTheme = (): FigureTheme => use(FigureThemeContext);

/**
 * Language, direction, calendar and theme from the person's preferences; amounts in the currency of the open
 * workspace. A change takes effect at once, without loading anything anew.
 */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const state = useOperation('app.state', {}).data;
  const settings = useOperation('workspace.settings', {}, state?.open != null).data;
  const preferences = state?.preferences;
  const open = state?.open != null;
  const locale = useMemo(
    () =>
      createLocale({
        lang: preferences?.lang ?? 'fa',
        ...(preferences && { calendar: preferences.calendar, digits: preferences.digits }),
        ...(open && settings && { currency: settings.currency }),
      }),
    [preferences, settings, open],
  );
  const dark = useDark(preferences?.theme ?? 'system');

  useEffect(() => {
    const root = document.documentElement;
    root.lang = locale.lang;
    root.dir = locale.dir;
    root.dataset.theme = dark ? 'dark' : 'light';
    root.classList.toggle('dark', dark);
    setMessageLocale(locale);
  }, [locale, dark]);

  return (
    <LocaleContext value={locale}>
      <FigureThemeContext value={dark ? darkTheme : lightTheme}>
        <I18nProvider locale={locale.lang === 'fa' ? 'fa-IR' : 'en-GB'}>{children}</I18nProvider>
      </FigureThemeContext>
    </LocaleContext>
  );
}

function useDark(theme: 'light' | 'dark' | 'system'): boolean {
  const system = useMemo(() => matchMedia('(prefers-color-scheme: dark)'), []);
  return theme === 'system' ? system.matches : theme === 'dark';
}
