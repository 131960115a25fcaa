import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import { partnerStatuses, partnerTypes } from '#shared/domain/ecosystem/actor.ts';
import { type Locale, normalize, parseDate, parseMoney, toMajor } from '#shared/locale/index.ts';
import type { RegisterColumn } from './table.ts';

/** What a cell's text means for the actor, or which finding's sentence says what is wrong. */
export type Edited =
  | { readonly ok: true; readonly patch: Partial<Actor> }
  | {
      readonly ok: false;
      readonly finding: 'required' | 'badNumber' | 'badDate' | 'impossibleDate' | 'badType' | 'badStatus';
    };

/** The text that editing a cell starts with. */
export function editText(column: RegisterColumn, actor: Actor, locale: Locale): string {
  switch (column.id) {
    case 'regions':
    case 'industries':
      return actor[column.id].join(locale.lang === 'fa' ? '؛ ' : '; ');
    case 'revenue12m':
    case 'margin12m': {
      const amount = actor[column.id];
      return amount === null
        ? ''
        : locale.number(toMajor(amount, locale.currency), { grouping: false, decimals: 3 });
    }
    case 'joined':
      return actor.joined === null ? '' : locale.date(actor.joined, 'short');
    case 'code':
    case 'name':
    case 'type':
    case 'status':
    case 'tier':
      return actor[column.id] ?? '';
    case 'quadrant':
    case 'value':
    case 'potential':
      return '';
    default:
      return column.id satisfies never;
  }
}

/** Reads a cell's text as people write it in either language. */
export function readCell(column: RegisterColumn, text: string, locale: Locale): Edited {
  const value = normalize(text);
  switch (column.id) {
    case 'code':
    case 'name':
      return value === '' ? { ok: false, finding: 'required' } : { ok: true, patch: { [column.id]: value } };
    case 'tier':
      return { ok: true, patch: { tier: value || null } };
    case 'type': {
      const type = partnerTypes.find((t) => t === value);
      return type ? { ok: true, patch: { type } } : { ok: false, finding: 'badType' };
    }
    case 'status': {
      const status = partnerStatuses.find((s) => s === value);
      return status ? { ok: true, patch: { status } } : { ok: false, finding: 'badStatus' };
    }
    case 'regions':
    case 'industries': {
      const words = value.split(/\s*[;؛,،\n]\s*/u).filter(Boolean);
      return { ok: true, patch: { [column.id]: [...new Set(words)] } };
    }
    case 'revenue12m':
    case 'margin12m': {
      if (value === '') return { ok: true, patch: { [column.id]: null } };
      const amount = parseMoney(value, locale.currency);
      return amount === null
        ? { ok: false, finding: 'badNumber' }
        : { ok: true, patch: { [column.id]: amount } };
    }
    case 'joined': {
      if (value === '') return { ok: true, patch: { joined: null } };
      const date = parseDate(value);
      if (date.ok) return { ok: true, patch: { joined: date.iso } };
      return { ok: false, finding: date.reason === 'impossible' ? 'impossibleDate' : 'badDate' };
    }
    case 'quadrant':
    case 'value':
    case 'potential':
      return { ok: true, patch: {} };
    default:
      return column.id satisfies never;
  }
}
