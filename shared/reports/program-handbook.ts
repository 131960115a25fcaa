import type { DeliverableId } from '#shared/domain/deliverables/deliverable.ts';
import type { ReportContent } from './content.ts';
import type { DocumentModel, ReportModule, Section } from './model.ts';
import { lead, metaOf, section } from './parts.ts';
import { type ProgramDocument, programDocument } from './program-content.ts';
import {
  certificateSection,
  paySection,
  policySection,
  priceSection,
  programBasis,
  programMethod,
  programSummary,
  reviewSection,
  tiersSection,
} from './program-sections.ts';

type Builders = Readonly<Record<string, (content: ProgramDocument) => Section | null>>;

const builders: Builders = {
  summary: programSummary,
  programTiers: (content) => tiersSection(content, 'programTiers'),
  programReview: reviewSection,
  programPay: (content) => paySection(content, 'programPay'),
  programPrices: (content) => priceSection(content, 'programPrices'),
  programCertificates: certificateSection,
  programPolicies: (content) => policySection(content, 'programPolicies'),
  programMethod,
};

/** The handbook that partners get: tiers, reviews, commission, prices, certificates, policies. */
export const programHandbook: ReportModule<ReportContent> = {
  id: 'program-handbook',
  formats: ['docx', 'pdf', 'pptx', 'xlsx', 'html'],
  sections: Object.keys(builders),
  build: (content) =>
    programPaper(content, 'program-handbook', builders, (program) => ({
      title: content.locale.t('programReport.title'),
      subtitle: content.locale.t('programReport.subtitle', { program }),
    })),
};

/** A paper on the main program from its sections; without a program, one that says so. */
export function programPaper(
  content: ReportContent,
  id: DeliverableId,
  of: Builders,
  heads: (program: string) => { readonly title: string; readonly subtitle: string },
): DocumentModel {
  const { locale } = content;
  const own = programDocument(content);
  const { title, subtitle } = heads(own ? locale.name(own.program) : '–');
  const chosen = content.options.sections ?? Object.keys(of);
  const sections = own
    ? chosen.flatMap((key) => (Object.hasOwn(of, key) ? (of[key]?.(own) ?? []) : []))
    : [
        section(content, 'summary', 'summary', locale.t('programReport.none'), [
          lead(locale.t('programReport.noneLead')),
        ]),
      ];
  return {
    id,
    lang: locale.lang,
    meta: metaOf(content, title, subtitle, own && programBasis(own)),
    sections,
  };
}
