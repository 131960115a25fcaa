import { useWords } from '../page/words.tsx';

/** U+066B, the decimal mark of Persian numbers. */
const mark = String.fromCharCode(0x66b);

/** Scores in the language's digits: one decimal at most, a dash where there is none. */
export function useScore(): (value: number | null) => string {
  const { lang, digits } = useWords();
  return (value) => {
    if (value === null) return '–';
    const text = digits(Math.round(value * 10) / 10);
    return lang === 'fa' ? text.replace('.', mark) : text;
  };
}
