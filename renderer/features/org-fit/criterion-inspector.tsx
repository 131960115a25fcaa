import { X } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, CommitField, IconButton, Inspector, NumberField } from '#renderer/ui/index.ts';
import { type FitAnchors, type OrgCriterion, orgModels } from '#shared/domain/organization/fit.ts';

const anchors = [1, 3, 5] as const;

/** Names of a criterion and its table of fit at 1, 3 and 5. */
export function CriterionInspector({ criterion, onClose }: { criterion: OrgCriterion; onClose: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('organization.saveCriterion');
  const remove = useCommand('organization.deleteCriteria');
  const change = (patch: Partial<OrgCriterion>) => void save.run({ ...criterion, ...patch });
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-base font-bold">{locale.name(criterion)}</h2>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      <CommitField
        label={t('organization.fit.name')}
        value={criterion.name}
        isRequired
        onCommit={(name) => change({ name })}
      />
      <CommitField
        label={t('organization.fit.nameEn')}
        value={criterion.nameEn ?? ''}
        onCommit={(nameEn) => change({ nameEn: nameEn || null })}
      />
      <CommitField
        label={t('organization.fit.description')}
        value={locale.lang === 'en' ? criterion.descriptionEn : criterion.description}
        multiline={3}
        onCommit={(text) => change(locale.lang === 'en' ? { descriptionEn: text } : { description: text })}
      />
      <div>
        <h3 className="text-sm font-bold">{t('organization.fit.table')}</h3>
        <p className="mb-2 text-xs text-muted">{t('organization.fit.tableHint')}</p>
        <table className="w-full text-sm">
          <thead>
            <tr>
              <td />
              {anchors.map((a) => (
                <th key={a} scope="col" className="pb-1 text-center text-xs font-medium text-muted">
                  {locale.number(a)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {orgModels.map((model) => (
              <tr key={model}>
                <th scope="row" className="pe-2 text-start text-xs font-medium">
                  {t(`organization.models.${model}`)}
                </th>
                {anchors.map((a, i) => (
                  <td key={a} className="p-0.5">
                    <NumberField
                      hideLabel
                      label={t('organization.fit.anchorOf', {
                        model: t(`organization.models.${model}`),
                        rating: a,
                      })}
                      value={criterion.fit[model][i] ?? 0}
                      min={0}
                      max={1}
                      width="w-full"
                      onCommit={(value) => {
                        if (value === null) return;
                        const next = criterion.fit[model].map((old, at) => (at === i ? value : old));
                        change({ fit: { ...criterion.fit, [model]: next as FitAnchors } });
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button
        variant="ghost"
        className="self-start text-danger"
        onPress={() => {
          onClose();
          void remove.run({ ids: [criterion.id] });
        }}
      >
        {t('common.delete')}
      </Button>
    </Inspector>
  );
}
