import type { RoomServices } from '#shared/contract/index.ts';
import { type DealField, dealFields } from '#shared/domain/program/deal-list.ts';
import { clientWords, createLocale, type Locale, toMajor } from '#shared/locale/index.ts';
import { samples } from '#templates/samples/index.ts';
import { type ListCell, type ListSheet, writeListTemplate } from '../../writers/xlsx/list-template.ts';
import type { Context } from '../context.ts';

type Sample = (typeof samples)[keyof typeof samples];

/** A list that the import reads without any mapping: for the client to fill in, or to try the import with. */
export const dealTemplate: Pick<RoomServices<'program', Context>, 'dealListTemplate'> = {
  dealListTemplate: async (_context, { lang, filled }) => {
    const sample = samples[lang === 'fa' ? 'fa-software' : 'en-iot'];
    const locale = createLocale({ lang, currency: sample.settings.currency });
    return {
      fileName: `${locale.t(filled ? 'imports.deals.filledName' : 'imports.deals.templateName')}.xlsx`,
      bytes: await writeListTemplate(dealSheet(locale), filled ? sampleRows(sample, locale) : [], locale),
    };
  },
};

const widths: Readonly<Partial<Record<DealField, number>>> = { customer: 30, product: 24, regionId: 22 };

function dealSheet({ t }: Locale): ListSheet {
  return {
    title: t('deals.title'),
    frozen: 2,
    columns: dealFields.map((field) => ({
      title: t(`imports.dealField.${field}`),
      hint: t(`imports.dealColumns.${field}`),
      width: widths[field] ?? 18,
      ...(field === 'coSold' && { words: [t('common.yes'), t('common.no')] }),
    })),
  };
}

/** The sample's deals as an office would list them: codes and names, amounts in the major unit, returns below nought. */
function sampleRows(sample: Sample, locale: Locale): ListCell[][] {
  const codes = new Map(sample.actors.map((a) => [a.id, a.code]));
  const regions = new Map(sample.regions.map((r) => [r.id, locale.name(r)]));
  const day = (iso: string): string => (locale.lang === 'fa' ? locale.date(iso, 'short') : iso);
  const clientWord = clientWords[locale.lang === 'fa' ? 3 : 0];
  return sample.deals.map((deal) => {
    const cells: Readonly<Record<DealField, ListCell>> = {
      code: codes.get(deal.actorId) ?? null,
      closedOn: day(deal.closedOn),
      customer: deal.customer,
      product: deal.product,
      regionId: deal.regionId && (regions.get(deal.regionId) ?? null),
      amount: toMajor(deal.returnOf === null ? deal.amount : -deal.amount, locale.currency),
      registeredOn: deal.registeredOn && day(deal.registeredOn),
      coSold: locale.t(deal.coSold ? 'common.yes' : 'common.no'),
      parts: deal.parts
        .map((p) => `${p.actorId === null ? clientWord : (codes.get(p.actorId) ?? '')} ${p.share / 100}%`)
        .join('; '),
      returnOf: deal.returnOf,
      id: deal.id,
    };
    return dealFields.map((field) => cells[field]);
  });
}
