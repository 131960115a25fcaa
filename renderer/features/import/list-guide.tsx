import { Download } from 'lucide-react';
import { saveFile } from '#renderer/app/client.ts';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone, showRefusal } from '#renderer/app/messages.ts';
import { Button } from '#renderer/ui/index.ts';
import { mimeOf } from '#shared/domain/deliverables/deliverable.ts';
import type { ListFlow } from './list-flow.tsx';

/** Before a list is chosen: how the import goes, a template to fill in, and the columns that are understood. */
export function ListGuide<Mapping extends Record<string, string>, Stored>({
  flow,
}: {
  flow: ListFlow<Mapping, Stored>;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { kind } = flow;
  const save = async (filled: boolean) => {
    const made = await flow.template(filled);
    if (!made.ok) return showRefusal(made.error);
    const { fileName, bytes } = made.value;
    if (await saveFile(fileName, mimeOf.xlsx, bytes)) showDone(t('deliverables.made', { name: fileName }));
  };
  const steps = ['choose', 'map', 'write'] as const;
  return (
    <>
      <div className="grid gap-4 xl:grid-cols-2">
        <section className="rounded-2xl border border-line bg-ground p-5">
          <h2 className="mb-3 font-bold">{t(`imports.${kind}.stepsTitle`)}</h2>
          <ol className="flex flex-col gap-2">
            {steps.map((step, i) => (
              <li key={step} className="flex gap-3 text-sm">
                <span
                  aria-hidden
                  className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-bold text-accent"
                >
                  {locale.number(i + 1)}
                </span>
                {t(`imports.${kind}.steps.${step}`)}
              </li>
            ))}
          </ol>
        </section>
        <section className="flex flex-col gap-2 rounded-2xl border border-line bg-ground p-5">
          <h2 className="font-bold">{t('imports.noList')}</h2>
          <p className="text-sm text-muted">{t(`imports.${kind}.noListText`)}</p>
          <div className="mt-auto flex flex-wrap gap-2 pt-2">
            <Button onPress={() => void save(false)}>
              <Download aria-hidden className="size-4" />
              {t('imports.template')}
            </Button>
            <Button onPress={() => void save(true)}>
              <Download aria-hidden className="size-4" />
              {t('imports.filled')}
            </Button>
          </div>
        </section>
      </div>
      <section className="overflow-hidden rounded-2xl border border-line bg-ground">
        <header className="flex flex-wrap items-baseline gap-x-3 p-5 pb-3">
          <h2 className="font-bold">{t('imports.understood')}</h2>
          <p className="text-sm text-muted">{t(`imports.${kind}.understoodText`)}</p>
        </header>
        <table className="w-full text-sm">
          <thead className="bg-surface text-muted">
            <tr>
              <th className="px-5 py-1.5 text-start font-medium">{t('imports.column')}</th>
              <th className="px-5 py-1.5 text-start font-medium">{t('imports.otherHeading')}</th>
              <th className="px-5 py-1.5 text-start font-medium">{t('imports.whatGoes')}</th>
            </tr>
          </thead>
          <tbody>
            {flow.fields.map(({ id, label, otherLabel, hint }) => (
              <tr key={id} className="border-t border-line">
                <th scope="row" className="px-5 py-1.5 text-start font-medium">
                  {label}
                </th>
                <td className="px-5 py-1.5 text-muted">
                  <bdi lang={locale.lang === 'fa' ? 'en' : 'fa'}>{otherLabel}</bdi>
                </td>
                <td className="px-5 py-1.5">{hint}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
