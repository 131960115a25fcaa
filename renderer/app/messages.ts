import { toast } from '@heroui/react/toast';
import type { Refused } from '#shared/contract/result.ts';
import type { Locale } from '#shared/locale/index.ts';

/** The locale of messages that come from outside React; the provider keeps it current. */
let current: Locale | null = null;
export const setMessageLocale = (locale: Locale): void => {
  current = locale;
};

/** The sentence of a refusal in the reader's language. */
export const refusalText = (locale: Locale, { code, params }: Refused): string =>
  locale.t(`errors.${code}`, locale.shownParams(params));

/** Shows why something was refused. */
export function showRefusal(refused: Refused): void {
  if (current) toast.danger(refusalText(current, refused), { timeout: 12_000 });
}

/** Tells that something was done. */
export const showDone = (text: string): void => void toast.success(text, { timeout: 5000 });
