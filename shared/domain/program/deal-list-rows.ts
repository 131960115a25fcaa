import { type CurrencyCode, fold, toMajor } from '#shared/locale/index.ts';
import type { FaultParams, Reading } from '../lists/cells.ts';
import {
  type CheckedPart,
  codeKey,
  type FindingCode,
  type ImportFinding,
  type ListTable,
  type RawCell,
  type RowChange,
} from '../lists/list.ts';
import type { Deal } from './deal.ts';
import type { DealField, DealMapping } from './deal-list.ts';
import { type DealListWords, dealReaders, type GivenDeal } from './deal-list-cells.ts';

export interface CheckedDeal {
  readonly row: number;
  readonly change: RowChange;
  /** As it would be stored; of a rejected row, as far as its cells could be read. */
  readonly deal: Deal;
}

export interface DealCheckOptions extends DealListWords {
  /** Deals of the workspace. */
  readonly deals: readonly Deal[];
  /** Today, ISO: nothing has closed after it. */
  readonly today: string;
  /** Gives ids to deals whose list has none. */
  readonly newId: () => string;
  /** Rows per part. */
  readonly chunk: number;
}

/** Years before today that a history reaches at most; an older day is a slip of the pen. */
export const longestHistory = 20;

/**
 * Checks a list of deals row by row. A row with a known id updates that deal: an empty cell leaves what is there. A
 * negative amount, or the id of a sale in `returnOf`, makes a return, which takes customer, product and region from
 * its sale; a negative amount without an id is put to the one sale of the same partner and customer that fits. Rows
 * without an id that say exactly what the workspace already has are the same deal, one for one, so that a list can be
 * imported again. Every fault of a row is found, and a row with a fault is rejected whole.
 *
 * Sales are settled before returns, wherever they stand; parts come in the order of the list.
 */
export function* checkDealRows(
  table: ListTable,
  mapping: DealMapping,
  options: DealCheckOptions,
): Generator<CheckedPart<CheckedDeal>> {
  const sheet = new DealSheet(table.headings, mapping, options);
  const rows: OpenRow[] = [];
  for (const [at, { row, cells }] of table.rows.entries()) {
    rows.push(sheet.read(row, cells));
    if ((at + 1) % options.chunk === 0) yield { rows: [], findings: [] };
  }
  for (const row of rows) if (!row.isReturn) sheet.settleSale(row);
  for (const row of rows) if (row.isReturn) sheet.settleReturn(row);
  for (let at = 0; at < rows.length || at === 0; at += options.chunk) {
    const part = rows.slice(at, at + options.chunk);
    yield {
      rows: part.map(({ row, change, deal, faults }) => ({
        row,
        change: faults.length > 0 ? 'reject' : change,
        deal,
      })),
      findings: part.flatMap((r) => r.faults),
    };
  }
}

interface Column {
  readonly heading: string;
  readonly index: number;
  readonly field: DealField;
  readonly read: (cell: RawCell) => Reading<NonNullable<GivenDeal[keyof GivenDeal]>>;
}

/** A row on its way. */
interface OpenRow {
  readonly row: number;
  readonly given: GivenDeal;
  readonly faults: ImportFinding[];
  /** The deal that its id names. */
  readonly before: Deal | undefined;
  readonly isReturn: boolean;
  change: RowChange;
  deal: Deal;
}

/** What all rows of a list share while it is checked. */
class DealSheet {
  readonly #columns: readonly Column[];
  readonly #currency: CurrencyCode;
  readonly #today: string;
  readonly #oldest: string;
  readonly #newId: () => string;
  /** Deals of the workspace by folded id. */
  readonly #present: ReadonlyMap<string, Deal>;
  /** Sales that a return may name: of the workspace, and of the list where it has a row of that id. */
  readonly #rowOf = new Map<string, OpenRow>();
  readonly #returnsOf = new Map<string, Deal[]>();
  /** What of each sale has not come back, by its id. */
  readonly #left = new Map<string, number>();
  /** Deals of the workspace that no row names, by what they say. */
  readonly #alike = new Map<string, Deal[]>();
  /** Sales by partner and customer, for returns that do not say of which. */
  readonly #salesOf = new Map<string, Map<string, Deal>>();

  constructor(headings: readonly string[], mapping: DealMapping, options: DealCheckOptions) {
    const reader = dealReaders(options);
    this.#columns = headings.flatMap((heading, index) => {
      const field = mapping[heading] ?? 'skip';
      return field === 'skip' ? [] : [{ heading, index, field, read: reader(field) }];
    });
    this.#currency = options.currency;
    this.#today = options.today;
    this.#oldest = `${Number(options.today.slice(0, 4)) - longestHistory}-01-01`;
    this.#newId = options.newId;
    this.#present = new Map(options.deals.map((d) => [codeKey(d.id), d]));
    for (const deal of options.deals) {
      if (deal.returnOf === null) {
        this.#left.set(deal.id, (this.#left.get(deal.id) ?? 0) + deal.amount);
        this.#fits(deal);
      } else {
        this.#left.set(deal.returnOf, (this.#left.get(deal.returnOf) ?? 0) - deal.amount);
        push(this.#returnsOf, deal.returnOf, deal);
      }
      push(this.#alike, sayingOf(deal), deal);
    }
  }

  /** Reads the cells of a row; what it takes other rows to judge comes later. */
  read(row: number, cells: readonly RawCell[]): OpenRow {
    const faults: ImportFinding[] = [];
    const given: GivenDeal = {};
    const bad = new Set<DealField>();
    for (const { heading, index, field, read } of this.#columns) {
      const reading = read(cells[index] ?? null);
      if (reading.kind === 'nothing') continue;
      if (reading.kind === 'value') given[field] = reading.value as never;
      else {
        bad.add(field);
        faults.push({ row, column: heading, code: reading.code, params: { ...reading.params } });
      }
    }
    const key = given.id === undefined ? undefined : codeKey(given.id);
    const before = key === undefined ? undefined : this.#present.get(key);
    const isReturn = before
      ? before.returnOf !== null
      : (given.amount ?? 0) < 0 || given.returnOf !== undefined;
    const open: OpenRow = {
      row,
      given,
      faults,
      before,
      isReturn,
      change: 'create',
      deal: this.#stored(given, before),
    };
    const fault = (field: DealField, code: FindingCode, params: FaultParams = {}) => {
      if (!bad.has(field)) this.#fault(open, field, code, params);
    };
    if (key !== undefined) {
      const first = this.#rowOf.get(key);
      if (first) fault('id', 'duplicateId', { id: given.id ?? '', row: first.row });
      else this.#rowOf.set(key, open);
      if (before) drop(this.#alike, sayingOf(before), before);
    }
    if (open.deal.actorId === '') fault('code', 'required');
    if (open.deal.closedOn === '') fault('closedOn', 'required');
    else if (open.deal.closedOn > this.#today) fault('closedOn', 'futureDate', { today: this.#today });
    else if (open.deal.closedOn < this.#oldest) fault('closedOn', 'oldDate', { count: longestHistory });
    if (open.deal.parts.some((p) => p.actorId === open.deal.actorId)) fault('parts', 'partOfOwn');
    if (given.amount === 0) fault('amount', 'zeroAmount');
    else if (given.amount === undefined && !before) fault('amount', 'required');
    const { registeredOn, closedOn } = open.deal;
    if (!isReturn && registeredOn !== null && closedOn !== '' && registeredOn > closedOn)
      fault('registeredOn', 'registeredAfter', { date: closedOn });
    if (before && !isReturn && ((given.amount ?? 0) < 0 || given.returnOf !== undefined))
      fault(given.returnOf === undefined ? 'amount' : 'returnOf', 'saleToReturn', { id: before.id });
    return open;
  }

  settleSale(open: OpenRow): void {
    if (open.faults.length > 0) return;
    const { before } = open;
    const returns = before ? (this.#returnsOf.get(before.id) ?? []) : [];
    const first = returns.map((r) => r.closedOn).sort()[0];
    if (first !== undefined) {
      const gone = returns.reduce((sum, r) => sum + r.amount, 0);
      const { deal } = open;
      const field =
        deal.amount < gone
          ? 'amount'
          : deal.closedOn > first
            ? 'closedOn'
            : deal.actorId === before?.actorId
              ? null
              : 'code';
      if (field) {
        const params = { amount: toMajor(gone, this.#currency), date: first };
        this.#fault(open, field, 'saleHasReturns', params);
        return;
      }
    }
    this.#settled(open);
    const { deal } = open;
    this.#left.set(
      deal.id,
      (this.#left.get(deal.id) ?? 0) + deal.amount - (open.change === 'create' ? 0 : (before ?? deal).amount),
    );
    if (before) this.#unfits(before);
    this.#fits(deal);
  }

  settleReturn(open: OpenRow): void {
    const named = open.given.returnOf ?? open.before?.returnOf ?? null;
    const sale = named === null ? this.#fitting(open) : this.#named(open, named);
    if (sale === null) return;
    const { customer, product, regionId } = sale;
    open.deal = { ...open.deal, customer, product, regionId, returnOf: sale.id };
    const { deal, before } = open;
    const at: DealField = named === null ? 'amount' : 'returnOf';
    if (deal.actorId !== '' && deal.actorId !== sale.actorId)
      this.#fault(open, at, 'returnOfOther', { id: sale.id });
    if (deal.closedOn !== '' && deal.closedOn < sale.closedOn)
      this.#fault(open, 'closedOn', 'returnBeforeSale', { date: sale.closedOn });
    const own = before?.returnOf === sale.id ? before.amount : 0;
    const left = (this.#left.get(sale.id) ?? 0) + own;
    if (open.faults.length > 0) return;
    this.#settled(open);
    // What the workspace already has is no further return.
    if (open.change === 'same') return;
    if (deal.amount > left) {
      const params = { left: toMajor(Math.max(0, left), this.#currency) };
      this.#fault(open, 'amount', 'returnTooLarge', params);
      return;
    }
    this.#left.set(sale.id, left - deal.amount);
    if (before?.returnOf && before.returnOf !== sale.id)
      this.#left.set(before.returnOf, (this.#left.get(before.returnOf) ?? 0) + before.amount);
  }

  /** The sale that a return names, in the list or in the workspace. */
  #named(open: OpenRow, word: string): Deal | null {
    const key = codeKey(word);
    const row = this.#rowOf.get(key);
    const sale = row?.deal ?? this.#present.get(key);
    if (!sale) this.#fault(open, 'returnOf', 'unknownSale', { value: word });
    else if (row ? row.isReturn : sale.returnOf !== null)
      this.#fault(open, 'returnOf', 'returnOfReturn', { id: word });
    else if (row && row.faults.length > 0)
      this.#fault(open, 'returnOf', 'saleRejected', { id: word, row: row.row });
    else return sale;
    return null;
  }

  /** The one sale that a return without an id can be of. */
  #fitting(open: OpenRow): Deal | null {
    const { deal, given } = open;
    if (deal.actorId === '' || deal.closedOn === '' || given.amount === undefined) return null;
    const all = [...(this.#salesOf.get(saleKey(deal))?.values() ?? [])];
    const fits = all.filter(
      (sale) =>
        sale.closedOn <= deal.closedOn &&
        sale.amount >= deal.amount &&
        (given.product === undefined || sale.product === given.product) &&
        (given.regionId === undefined || sale.regionId === given.regionId),
    );
    const [sale] = fits;
    if (sale && fits.length === 1) return sale;
    this.#fault(open, 'amount', 'noSingleSale', { count: fits.length });
    return null;
  }

  /** Gives a faultless row its id, and says what it does. */
  #settled(open: OpenRow): void {
    const { before, given } = open;
    if (before) {
      open.change =
        JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(open.deal)) ? 'same' : 'update';
      return;
    }
    const alike = given.id === undefined ? this.#alike.get(sayingOf(open.deal))?.pop() : undefined;
    open.change = alike ? 'same' : 'create';
    open.deal = alike ?? { ...open.deal, id: given.id ?? this.#newId() };
  }

  /** The deal of a row's cells, laid over what is there. */
  #stored(given: GivenDeal, before: Deal | undefined): Deal {
    const { code, amount, returnOf: _, ...cells } = given;
    return {
      ...(before ?? blank),
      ...cells,
      id: before?.id ?? given.id ?? '',
      actorId: code ?? before?.actorId ?? '',
      amount: amount === undefined ? (before?.amount ?? 0) : Math.abs(amount),
      ...((before ? before.returnOf !== null : (amount ?? 0) < 0 || given.returnOf !== undefined) && {
        registeredOn: null,
        coSold: false,
        parts: [],
      }),
    };
  }

  #fault(open: OpenRow, field: DealField, code: FindingCode, params: FaultParams = {}): void {
    const column = this.#columns.find((c) => c.field === field)?.heading ?? field;
    open.faults.push({ row: open.row, column, code, params: { ...params } });
  }

  #fits(sale: Deal): void {
    const key = saleKey(sale);
    const known = this.#salesOf.get(key) ?? new Map<string, Deal>();
    known.set(sale.id, sale);
    this.#salesOf.set(key, known);
  }

  #unfits(sale: Deal): void {
    this.#salesOf.get(saleKey(sale))?.delete(sale.id);
  }
}

const blank: Deal = {
  id: '',
  actorId: '',
  closedOn: '',
  customer: '',
  product: null,
  regionId: null,
  amount: 0,
  returnOf: null,
  registeredOn: null,
  coSold: false,
  parts: [],
};

const saleKey = ({ actorId, customer }: Pick<Deal, 'actorId' | 'customer'>): string =>
  `${actorId}\u0000${fold(customer)}`;

/** All that a list can say of a deal, as one text. */
const sayingOf = (d: Deal): string =>
  [
    d.actorId,
    d.closedOn,
    fold(d.customer),
    fold(d.product ?? ''),
    d.regionId,
    d.amount,
    d.returnOf,
    d.registeredOn,
    d.coSold,
    JSON.stringify(d.parts.map((p) => [p.actorId, p.share])),
  ].join('\u0000');

/** The fields of a deal in one order, to be compared as text. */
const inOrder = (d: Deal) => Object.keys(blank).map((key) => d[key as keyof Deal]);

function push(lists: Map<string, Deal[]>, key: string, deal: Deal): void {
  const known = lists.get(key);
  if (known) known.push(deal);
  else lists.set(key, [deal]);
}

function drop(lists: Map<string, Deal[]>, key: string, deal: Deal): void {
  const known = lists.get(key);
  if (known)
    lists.set(
      key,
      known.filter((d) => d !== deal),
    );
}
