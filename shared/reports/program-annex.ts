import type { ReportContent } from './content.ts';
import type { Inline, ReportModule, Section, TableBlock } from './model.ts';
import { lead, section } from './parts.ts';
import type { ProgramDocument } from './program-content.ts';
import { programPaper } from './program-handbook.ts';
import { paySection, policySection, priceSection, tiersSection } from './program-sections.ts';

/** A place that is filled in by hand: blank, where a dash would say that there is nothing. */
const toFill = '\u00a0';

/** Who signs, and the places that are filled in at signing. */
function partiesSection({ report, program }: ProgramDocument): Section {
  const { locale, document } = report;
  const { t } = locale;
  const client = locale.name({ name: document.settings.clientName, nameEn: document.settings.clientNameEn });
  const table: TableBlock = {
    kind: 'table',
    id: 'annex_parties',
    caption: t('programReport.annex.parties'),
    columns: [
      { key: 'item', title: t('programReport.annex.field'), type: 'text', width: 0.34 },
      { key: 'entry', title: t('programReport.annex.entry'), type: 'text', width: 0.66 },
    ],
    rows: [
      [t('programReport.annex.client'), client],
      [t('programReport.annex.partner'), toFill],
      [t('programReport.annex.agreement'), toFill],
      [t('programReport.annex.tier'), toFill],
      [t('programReport.annex.territory'), toFill],
      [t('programReport.annex.from'), program.startsOn === null ? toFill : locale.date(program.startsOn)],
    ],
    total: null,
    source: '',
    shown: null,
  };
  return section(report, 'annexParties', 'body', t('programReport.annex.partiesTitle'), [
    lead(t('programReport.annex.partiesLead', { client })),
    table,
  ]);
}

function changesSection({ report }: ProgramDocument): Section {
  const { t } = report.locale;
  const keys = ['amend', 'reverse', 'end', 'language'] as const;
  return section(report, 'annexChanges', 'body', t('programReport.annex.changesTitle'), [
    {
      kind: 'list',
      ordered: true,
      items: keys.map((key): Inline[] => [t(`programReport.annex.changes.${key}`)]),
    },
  ]);
}

function signSection({ report }: ProgramDocument): Section {
  const { t } = report.locale;
  const rows = (['client', 'partner'] as const).map((side) => [
    t(`programReport.annex.${side}`),
    toFill,
    toFill,
    toFill,
  ]);
  return section(report, 'annexSign', 'body', t('programReport.annex.signTitle'), [
    lead(t('programReport.annex.signLead')),
    {
      kind: 'table',
      id: 'annex_sign',
      caption: t('programReport.annex.signTable'),
      columns: [
        { key: 'side', title: t('programReport.annex.field'), type: 'text', width: 0.18 },
        { key: 'name', title: t('programReport.annex.name'), type: 'text', width: 0.32 },
        { key: 'date', title: t('programReport.annex.date'), type: 'text', width: 0.2 },
        { key: 'signature', title: t('programReport.annex.signature'), type: 'text', width: 0.3 },
      ],
      rows,
      total: null,
      source: '',
      shown: null,
    },
  ]);
}

const builders = {
  annexParties: partiesSection,
  annexTiers: (content: ProgramDocument) =>
    tiersSection(content, 'annexTiers', content.report.locale.t('programReport.annex.tiersTitle')),
  annexPay: (content: ProgramDocument) =>
    paySection(content, 'annexPay', content.report.locale.t('programReport.annex.payTitle')),
  annexPrices: (content: ProgramDocument) =>
    priceSection(content, 'annexPrices', content.report.locale.t('programReport.annex.priceTitle')),
  annexPolicies: (content: ProgramDocument) =>
    policySection(content, 'annexPolicies', content.report.locale.t('programReport.annex.policiesTitle')),
  annexChanges: changesSection,
  annexSign: signSection,
};

/** The annex to a partner's agreement: schedules, policies, signatures. */
export const programAnnex: ReportModule<ReportContent> = {
  id: 'program-annex',
  formats: ['docx', 'pdf', 'html'],
  sections: Object.keys(builders),
  build: (content) =>
    programPaper(content, 'program-annex', builders, (program) => ({
      title: content.locale.t('programReport.annexTitle'),
      subtitle: content.locale.t('programReport.annexSubtitle', { program }),
    })),
};
