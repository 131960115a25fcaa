import { createContext, use } from 'react';
import { isolate } from '#shared/locale/bidi.ts';
import { toPersianDigits } from '#shared/locale/digits.ts';
import type { Lang } from '#shared/locale/index.ts';
import type { TextTree } from './embedded.ts';

/** Language of a page: its sentences, digits and times. The catalogs are not in the page, its texts come as data. */
export interface Words {
  readonly lang: Lang;
  readonly dir: 'rtl' | 'ltr';
  /** The sentence of a key; `count` chooses the plural, numbers get the language's digits. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly digits: (value: number | string) => string;
  /** Hour and minute of an instant on this device. */
  readonly time: (iso: string) => string;
  /** The text of the language, the other one where it is missing. */
  readonly pick: (fa: string, en: string | null) => string;
}

export function createWords(lang: Lang, texts: TextTree): Words {
  const digits = (value: number | string) => (lang === 'fa' ? toPersianDigits(String(value)) : String(value));
  // Made when first needed: the engine loads its rules then.
  let plural: Intl.PluralRules | null = null;
  const find = (key: string): string | undefined => {
    let node: string | TextTree | undefined = texts;
    for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined;
    return typeof node === 'string' ? node : undefined;
  };
  const rule = (count: number): string => {
    plural ??= new Intl.PluralRules(lang);
    return plural.select(count);
  };
  const t: Words['t'] = (key, values = {}) => {
    const form = typeof values.count === 'number' ? rule(values.count) : null;
    const text =
      (form === null ? undefined : (find(`${key}_${form}`) ?? find(`${key}_other`))) ?? find(key) ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? digits(value) : isolate(value);
    });
  };
  return {
    lang,
    dir: lang === 'fa' ? 'rtl' : 'ltr',
    t,
    digits,
    time: (iso) => {
      const at = new Date(iso);
      const two = (n: number) => String(n).padStart(2, '0');
      return digits(`${two(at.getHours())}:${two(at.getMinutes())}`);
    },
    pick: (fa, en) => (lang === 'en' ? en || fa : fa || (en ?? '')),
  };
}

export const WordsContext = createContext<Words | null>(null);

/** The words of the page's language. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('No language above this component.');
  return words;
}
