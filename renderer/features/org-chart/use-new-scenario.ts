import { useCommand } from '#renderer/app/queries.ts';
import type { OrgModel } from '#shared/domain/organization/fit.ts';
import type { OrgScenario } from '#shared/domain/organization/structure.ts';
import { createLocale } from '#shared/locale/index.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });

/** The three ways to a new scenario; `onMade` gets its id. */
export function useNewScenario(onMade: (id: string) => void) {
  const create = useCommand('organization.createScenario');
  const copy = useCommand('organization.copyScenario');
  const made = (answer: { ok: true; value: OrgScenario } | { ok: false }) => {
    if (answer.ok) onMade(answer.value.id);
  };
  const names = (kind: OrgScenario['kind']) => ({
    name: fa.t(`orgChart.kinds.${kind}`),
    nameEn: en.t(`orgChart.kinds.${kind}`),
  });
  return {
    blank: async (kind: OrgScenario['kind']) =>
      made(await create.run({ kind, ...names(kind), template: null })),
    template: async (model: OrgModel) =>
      made(await create.run({ kind: model, ...names(model), template: model })),
    copy: async (source: OrgScenario) =>
      made(
        await copy.run({
          id: source.id,
          kind: 'own',
          name: fa.t('orgChart.copyName', { name: source.name }, { raw: true }),
          nameEn:
            source.nameEn === null ? null : en.t('orgChart.copyName', { name: source.nameEn }, { raw: true }),
        }),
      ),
  };
}
