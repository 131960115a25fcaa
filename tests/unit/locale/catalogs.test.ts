import { describe, expect, it } from 'vitest';
import { en } from '#shared/locale/catalogs/en/index.ts';
import { fa } from '#shared/locale/catalogs/fa/index.ts';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
const english = flatten(en);
const persian = new Map(flatten(fa));
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1] ?? '').sort();

describe('the catalogs', () => {
  it('have the same keys', () => {
    expect([...persian.keys()].sort()).toEqual(english.map(([key]) => key).sort());
  });

  it('name in Persian no value that the English text does not have', () => {
    // A plural's English singular may leave the count out ("one active partner").
    const odd = english.filter(([key, text]) => {
      const known = new Set([...placeholders(text), 'count']);
      return placeholders(persian.get(key) ?? '').some((p) => !known.has(p));
    });
    expect(odd).toEqual([]);
  });

  it('are written in Persian letters, digits and marks', () => {
    const plain = (text: string) => text.replace(/\{\{\w+\}\}/g, '');
    const wrong = [...persian].filter(([, text]) => /[يكىة]|[٠-٩]/u.test(text));
    expect(wrong).toEqual([]);
    const latinDigits = [...persian].filter(([, text]) =>
      /(?<![A-Za-z-][0-9]*)[0-9](?![0-9]*[A-Za-z])/u.test(plain(text)),
    );
    expect(latinDigits.map(([key]) => key)).toEqual([]);
    expect([...persian].filter(([, text]) => /(?:^|\s)(?:می|نمی) \p{L}/u.test(text))).toEqual([]);
  });

  it('leave no text empty', () => {
    // English needs no words at which a Persian sentence may be cut.
    const mayBeEmpty = new Set(['deck.clauseEnds']);
    const empty = english.filter(([key, text]) => text.trim() === '' || persian.get(key)?.trim() === '');
    expect(empty.map(([key]) => key).filter((key) => !mayBeEmpty.has(key))).toEqual([]);
  });
});
