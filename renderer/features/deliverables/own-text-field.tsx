import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { LateText } from '#renderer/features/partners/partner-inspector.tsx';
import type { DeliverableId } from '#shared/domain/deliverables/deliverable.ts';

/** The consultant's own words for one section; they stay when the report is made again. */
export function OwnTextField({
  deliverable,
  section,
  lang,
  name,
}: {
  deliverable: DeliverableId;
  section: string;
  lang: 'fa' | 'en';
  name: string;
}) {
  const { t } = useLocale();
  const texts = useOperation('deliverables.ownTexts', { deliverable }).data;
  const { run } = useCommand('deliverables.setOwnText');
  const present = texts?.find((o) => o.section === section && o.lang === lang)?.text ?? '';
  return (
    <div className="ps-14 pe-3 pb-3 text-sm">
      <LateText
        key={`${deliverable} ${section} ${lang}`}
        label={t('deliverables.ownTextOf', { name }, { raw: true })}
        value={present}
        multiline={3}
        onCommit={(text) => void run({ deliverable, section, lang, text })}
      />
    </div>
  );
}
