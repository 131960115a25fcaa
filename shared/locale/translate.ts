import i18next, { type i18n } from 'i18next';
import { isolate } from './bidi.ts';
import { en } from './catalogs/en/index.ts';
import { fa } from './catalogs/fa/index.ts';

export type Lang = 'fa' | 'en';

/** The English catalog is the shape; the Persian one must have the same keys. */
export type Catalog = typeof en;

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];
type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Dotted paths of all texts; plural forms count as one key. */
export type TranslationKey = WithoutPlural<Leaves<Catalog>>;
/** Codes of refusals: the `errors` catalog without its prefix and without the sentences of import findings. */
export type ErrorCode = Exclude<
  TranslationKey extends infer K ? (K extends `errors.${infer Code}` ? Code : never) : never,
  `findings.${string}`
>;

type At<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<T[Head], Rest>
    : never
  : K extends keyof T
    ? T[K]
    : `${K}_other` extends keyof T
      ? T[`${K}_other`]
      : never;
type Placeholders<S> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type ParamsOf<K extends string> = Placeholders<At<Catalog, K>>;
export type Params = Readonly<Record<string, string | number>>;

export interface TranslateOptions {
  /** Inserts texts without isolates, for plain-text targets. */
  readonly raw?: boolean;
}

/**
 * The text of a key. Placeholders of the English text must be given; a key that is only known as one of several
 * (an error code) takes any values.
 */
export type Translate = <K extends TranslationKey>(
  key: K,
  ...rest: [ParamsOf<K>] extends [never]
    ? [params?: Params, options?: TranslateOptions]
    : [params: Readonly<Record<ParamsOf<K>, string | number>> | Params, options?: TranslateOptions]
) => string;

/** i18next's own typing of keys is not used: ours follows the catalogs and knows their placeholders. */
type PlainTranslate = (key: string, values: Record<string, unknown>) => string;

const engines = new Map<Lang, i18n>();

function engineOf(lang: Lang): i18n {
  const known = engines.get(lang);
  if (known) return known;
  const engine = i18next.createInstance();
  void engine.init({
    lng: lang,
    resources: { fa: { translation: fa }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  engines.set(lang, engine);
  return engine;
}

/** The `t` of a language; numbers go through `formatNumber`, texts are isolated. */
export function createTranslate(lang: Lang, formatNumber: (value: number) => string): Translate {
  const translate = engineOf(lang).t as PlainTranslate;
  return (key, ...rest) => {
    const [params = {}, options = {}] = rest as [Params?, TranslateOptions?];
    const values: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(params)) {
      if (typeof value === 'number') values[name] = formatNumber(value);
      else values[name] = options.raw ? value : isolate(value);
    }
    const { count } = params;
    if (typeof count !== 'number') return translate(key, values);
    // i18next chooses the plural by `count` itself, so the formatted number goes in through the text.
    const text = translate(key, { count, skipInterpolation: true });
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

/** True for a dotted path that both catalogs have. */
export function hasKey(key: string): key is TranslationKey {
  return engineOf('en').exists(key) || engineOf('en').exists(`${key}_other`);
}
