import type { RoomServices } from '#shared/contract/index.ts';
import { blankActor, partnerStatuses, partnerTypes, ratingOf } from '#shared/domain/ecosystem/actor.ts';
import { columnHint, type ImportField, importFields } from '#shared/domain/ecosystem/import.ts';
import { isRatingField } from '#shared/domain/ecosystem/import-cells.ts';
import { createLocale, type Locale, toMajor } from '#shared/locale/index.ts';
import { samples } from '#templates/samples/index.ts';
import { type ListCell, type ListSheet, writeListTemplate } from '../../writers/xlsx/list-template.ts';
import type { Context } from '../context.ts';

type Sample = (typeof samples)[keyof typeof samples];

/** A list that the import reads without any mapping: for the client to fill in, or to try the import with. */
export const templateOperations: Pick<RoomServices<'ecosystem', Context>, 'listTemplate'> = {
  listTemplate: async (_context, { lang, filled }) => {
    const sample = samples[lang === 'fa' ? 'fa-software' : 'en-iot'];
    const locale = createLocale({ lang, currency: sample.settings.currency });
    const rows = filled ? sampleRows(sample, locale) : [];
    return {
      fileName: `${locale.t(filled ? 'imports.partners.filledName' : 'imports.partners.templateName')}.xlsx`,
      bytes: await writeListTemplate(partnerSheet(locale), rows, locale),
    };
  },
};

const widths: Readonly<Partial<Record<ImportField, number>>> = { name: 30, nameEn: 28, note: 36, type: 24 };

/** The sheet of a partner list, its columns in the fields' order. */
function partnerSheet({ t }: Locale): ListSheet {
  const words = (field: ImportField): Pick<ListSheet['columns'][number], 'words'> => {
    if (field === 'type') return { words: partnerTypes.map((id) => t(`ecosystem.actorType.${id}`)) };
    if (field === 'status') return { words: partnerStatuses.map((id) => t(`ecosystem.status.${id}`)) };
    return {};
  };
  return {
    title: t('app.pages.partners'),
    frozen: 2,
    columns: importFields.map((field) => ({
      title: t(`ecosystem.field.${field}`),
      hint: t(columnHint(field)),
      width: widths[field] ?? 18,
      rating: isRatingField(field),
      ...words(field),
    })),
  };
}

/** The sample's partners as an office would list them: words of the language, amounts in the major unit. */
function sampleRows(sample: Sample, locale: Locale): ListCell[][] {
  return sample.actors
    .filter((a) => a.status !== null)
    .map((given) => {
      const actor = { ...blankActor, ...given };
      return importFields.map((field) => cellOf(actor, field, locale));
    });
}

function cellOf(actor: Sample['actors'][number], field: ImportField, locale: Locale): ListCell {
  const words = (list: readonly string[]): string => list.join(locale.lang === 'fa' ? '؛ ' : '; ');
  switch (field) {
    case 'type':
      return locale.t(`ecosystem.actorType.${actor.type}`);
    case 'status':
      return actor.status && locale.t(`ecosystem.status.${actor.status}`);
    case 'regions':
    case 'industries':
    case 'capabilities':
    case 'products':
      return words(actor[field]);
    case 'revenue12m':
    case 'margin12m':
      return actor[field] === null ? null : toMajor(actor[field], locale.currency);
    case 'size':
    case 'geography':
    case 'industry':
    case 'technical':
    case 'culture':
      return ratingOf(actor, field);
    case 'joined':
      return actor.joined && (locale.lang === 'fa' ? locale.date(actor.joined, 'short') : actor.joined);
    case 'code':
    case 'name':
    case 'nameEn':
    case 'tier':
    case 'note':
      return actor[field];
    default:
      return field satisfies never;
  }
}
