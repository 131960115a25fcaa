import { type CurrencyCode, fold, missingWords } from '#shared/locale/index.ts';
import type { Actor } from '../ecosystem/actor.ts';
import type { Region } from '../ecosystem/region.ts';
import { regionTree } from '../ecosystem/region-tree.ts';
import {
  cellText,
  fault,
  formulaFault,
  isExactAmount,
  nothing,
  type Reading,
  readAmount,
  readDay,
  remembering,
  told,
} from '../lists/cells.ts';
import { codeKey, type RawCell } from '../lists/list.ts';
import { type DealField, yesNoOf } from './deal-list.ts';

/** What the cells of a list of deals are understood by. */
export interface DealListWords {
  readonly currency: CurrencyCode;
  /** Partners of the register: a deal of anybody else has no place in a program. */
  readonly partners: readonly Pick<Actor, 'id' | 'code' | 'name' | 'nameEn'>[];
  readonly regions: readonly Region[];
  /** Products as they are written in the workspace. */
  readonly products: readonly string[];
}

/** What the cells of a row say: ids of the workspace for partner and region, the amount with its sign. */
export interface GivenDeal {
  code?: string;
  closedOn?: string;
  customer?: string;
  product?: string;
  regionId?: string;
  amount?: number;
  registeredOn?: string;
  coSold?: boolean;
  returnOf?: string;
  id?: string;
}
type Value = string | number | boolean;
type CellReader = (cell: RawCell) => Reading<Value>;

/** A reader for the column of each field; columns share nothing but the words. */
export function dealReaders(words: DealListWords): (field: DealField) => CellReader {
  const partnerOf = partnerLookup(words.partners);
  const tree = regionTree(words.regions);
  const products = new Map(words.products.map((p) => [fold(p), p]));
  const productOf = (text: string): string => {
    const key = fold(text);
    const known = products.get(key) ?? text;
    products.set(key, known);
    return known;
  };
  const read: { readonly [F in DealField]: (text: string, cell: RawCell) => Reading<Value> } = {
    code: (text) => {
      const id = partnerOf(text);
      return id === null ? fault('unknownPartner', { value: text }) : told(id);
    },
    closedOn: (text) => readDay(text),
    registeredOn: (text) => readDay(text),
    customer: (text) => within(text, 300),
    product: (text) => (missingWords.test(text) ? nothing : within(productOf(text), 300)),
    regionId: (text) => {
      if (missingWords.test(text)) return nothing;
      const region = tree.byWord(text);
      return region ? told(region.id) : fault('unknownRegion', { value: text });
    },
    amount: (text, cell) => readAmount(cell, text, words.currency),
    coSold: (text) => {
      const said = yesNoOf(text);
      if (said !== null) return told(said);
      return missingWords.test(text) ? nothing : fault('badYesNo', { value: text });
    },
    returnOf: (text) => (missingWords.test(text) ? nothing : within(text, 64)),
    id: (text) => (missingWords.test(text) ? nothing : within(text, 64)),
  };
  const alike: ReadonlySet<DealField> = new Set([
    'code',
    'closedOn',
    'registeredOn',
    'product',
    'regionId',
    'coSold',
  ]);
  return (field) => {
    const one: CellReader = (cell) => {
      if (field === 'amount' && typeof cell === 'number' && isExactAmount(cell, words.currency))
        return told(cell);
      const text = cellText(cell);
      return formulaFault(cell) ?? (text === '' ? nothing : read[field](text, cell));
    };
    return alike.has(field) ? remembering(one) : one;
  };
}

const within = (text: string, limit: number): Reading<string> =>
  text.length > limit ? fault('tooLong', { limit }) : told(text);

/** A partner by its code, else by a name that only one partner has. */
function partnerLookup(partners: DealListWords['partners']): (word: string) => string | null {
  const byCode = new Map(partners.map((p) => [codeKey(p.code), p.id]));
  const byName = new Map<string, string | null>();
  for (const { id, name, nameEn } of partners)
    for (const key of new Set([fold(name), fold(nameEn ?? '')]))
      if (key !== '') byName.set(key, byName.has(key) ? null : id);
  return (word) => byCode.get(codeKey(word)) ?? byName.get(fold(word)) ?? null;
}
