import { useWords } from '../page/words.tsx';

/** Scores in the language's digits: one decimal at most, a dash where there is none. */
export function useScore(): (value: number | null) => string {
  const { lang } = useWords();
  const format = new Intl.NumberFormat(lang === 'fa' ? 'fa-IR' : 'en-GB', { maximumFractionDigits: 1 });
  return (value) => (value === null ? '–' : format.format(value));
}
