import { type CurrencyCode, fold, missingWords, parseNumber, toLatinDigits } from '#shared/locale/index.ts';
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
import { type DealPart, partsWithinWhole } from './deal.ts';
import { type DealField, isClient, yesNoOf } from './deal-list.ts';

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
  parts?: DealPart[];
  returnOf?: string;
  id?: string;
}
type Value = string | number | boolean | DealPart[];
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
    parts: (text) => (missingWords.test(text) ? nothing : readParts(text, partnerOf)),
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
    'parts',
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

/** Semicolon, Persian semicolon (U+061B), bar or a new line between shares; percent signs are % and U+066A. */
const separators = /[;\u061B|\n]/u;
const partShape = /^(?<who>.+?)[\s:=]+[%\u066A]?\s*(?<share>\d+(?:[.,\u066B]\d+)?)\s*[%\u066A]?$/u;

/** Most others with a part in one deal. */
const mostParts = 5;

/** Shares of others, such as “P014 20%; client 5%”, in basis points of the commission. */
function readParts(text: string, partnerOf: (word: string) => string | null): Reading<DealPart[]> {
  const parts: DealPart[] = [];
  for (const piece of text.split(separators).map((one) => one.trim())) {
    if (piece === '') continue;
    const said = partShape.exec(toLatinDigits(piece))?.groups;
    const share = said?.share === undefined ? null : parseNumber(said.share);
    if (!said?.who || share === null || share <= 0 || share > 100) return fault('badParts', { value: piece });
    const who = said.who.trim();
    const actorId = isClient(who) ? null : partnerOf(who);
    if (actorId === null && !isClient(who)) return fault('unknownPartner', { value: who });
    if (parts.some((p) => p.actorId === actorId)) return fault('partTwice', { value: who });
    parts.push({ actorId, share: Math.round(share * 100) });
  }
  if (parts.length > mostParts) return fault('tooManyParts', { limit: mostParts });
  return partsWithinWhole(parts) ? told(parts) : fault('partsOverWhole', {});
}

/** A partner by its code, else by a name that only one partner has. */
function partnerLookup(partners: DealListWords['partners']): (word: string) => string | null {
  const byCode = new Map(partners.map((p) => [codeKey(p.code), p.id]));
  const byName = new Map<string, string | null>();
  for (const { id, name, nameEn } of partners)
    for (const key of new Set([fold(name), fold(nameEn ?? '')]))
      if (key !== '') byName.set(key, byName.has(key) ? null : id);
  return (word) => byCode.get(codeKey(word)) ?? byName.get(fold(word)) ?? null;
}
