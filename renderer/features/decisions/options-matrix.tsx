import { Plus, Trash2 } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { Button, CommitField, IconButton, NumberField } from '#renderer/ui/index.ts';
import type { Decision } from '#shared/domain/strategy/decision.ts';
import type { DecisionResult } from '#shared/domain/strategy/decision-result.ts';

/** Options across, criteria down, a rating in each cell; names are edited where they stand. */
export function OptionsMatrix({ decision, result }: { decision: Decision; result: DecisionResult }) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('strategy.saveDecision');
  const patch = usePatch(decision, run);
  const { options, criteria, scores } = decision;
  /** The name that is edited is the one that is shown. */
  const named = (row: { name: string; nameEn: string | null }, text: string) =>
    locale.lang === 'en' && row.nameEn ? { nameEn: text } : { name: text };
  const rate = (optionId: string, criterionId: string, value: number | null) => {
    patch((d) => {
      const { [criterionId]: _, ...others } = d.scores[optionId] ?? {};
      return {
        scores: { ...d.scores, [optionId]: value === null ? others : { ...others, [criterionId]: value } },
      };
    });
  };
  const dropOption = (id: string) => {
    patch((d) => {
      const { [id]: _, ...rest } = d.scores;
      return {
        options: d.options.filter((o) => o.id !== id),
        scores: rest,
        ...(d.chosenId === id && { chosenId: null }),
      };
    });
  };
  const dropCriterion = (id: string) =>
    patch((d) => ({
      criteria: d.criteria.filter((c) => c.id !== id),
      scores: Object.fromEntries(
        Object.entries(d.scores).map(([optionId, { [id]: _, ...rest }]) => [optionId, rest]),
      ),
    }));
  return (
    <section className="flex flex-col gap-3 rounded-2xl border border-line bg-ground p-5">
      <div>
        <h2 className="font-bold">{t('strategy.decisions.matrix')}</h2>
        <p className="text-xs text-muted">{t('strategy.decisions.matrixHint')}</p>
      </div>
      <div className="overflow-x-auto">
        <table aria-label={t('strategy.decisions.matrix')} className="w-full text-sm">
          <thead>
            <tr>
              <th scope="col" className="w-60 min-w-44 pb-2 text-start text-xs font-normal text-muted">
                {t('strategy.decisions.criteria')}
              </th>
              <th scope="col" className="pb-2 ps-2 text-start text-xs font-normal text-muted">
                {t('strategy.decisions.weight')}
              </th>
              {options.map((option, i) => (
                <th key={option.id} scope="col" className="min-w-36 pb-2 ps-2 font-normal">
                  <div className="flex items-center gap-1">
                    <div className="flex-1">
                      <CommitField
                        hideLabel
                        label={t('strategy.decisions.optionName', { number: i + 1 })}
                        value={locale.name(option)}
                        multiline={2}
                        isRequired
                        onCommit={(text) =>
                          patch((row) => ({
                            options: row.options.map((o) =>
                              o.id === option.id ? { ...o, ...named(o, text) } : o,
                            ),
                          }))
                        }
                      />
                    </div>
                    <IconButton
                      label={t('strategy.decisions.removeOption', { name: locale.name(option) })}
                      icon={<Trash2 className="size-3.5" />}
                      onPress={() => dropOption(option.id)}
                    />
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion, i) => {
              const name = locale.name(criterion);
              return (
                <tr key={criterion.id} className="border-t border-line">
                  <th scope="row" className="py-1.5 font-normal">
                    <div className="flex items-center gap-1">
                      <div className="flex-1">
                        <CommitField
                          hideLabel
                          label={t('strategy.decisions.criterionName', { number: i + 1 })}
                          value={name}
                          multiline={2}
                          isRequired
                          onCommit={(text) =>
                            patch((row) => ({
                              criteria: row.criteria.map((c) =>
                                c.id === criterion.id ? { ...c, ...named(c, text) } : c,
                              ),
                            }))
                          }
                        />
                      </div>
                      <IconButton
                        label={t('strategy.decisions.removeCriterion', { name })}
                        icon={<Trash2 className="size-3.5" />}
                        onPress={() => dropCriterion(criterion.id)}
                      />
                    </div>
                  </th>
                  <td className="py-1.5 ps-2">
                    <NumberField
                      hideLabel
                      label={t('strategy.decisions.weightOf', { name })}
                      value={criterion.weight}
                      min={0}
                      max={100}
                      width="w-16"
                      onCommit={(weight) =>
                        weight !== null &&
                        patch((row) => ({
                          criteria: row.criteria.map((c) => (c.id === criterion.id ? { ...c, weight } : c)),
                        }))
                      }
                    />
                  </td>
                  {options.map((option) => (
                    <td key={option.id} className="py-1.5 ps-2">
                      <NumberField
                        hideLabel
                        label={t('strategy.decisions.ratingOf', {
                          option: locale.name(option),
                          criterion: name,
                        })}
                        value={scores[option.id]?.[criterion.id] ?? null}
                        min={1}
                        max={5}
                        width="w-16"
                        onCommit={(value) => rate(option.id, criterion.id, value)}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
          {options.length > 0 && criteria.length > 0 && (
            <tfoot>
              <tr className="border-t-2 border-line font-bold">
                <th scope="row" colSpan={2} className="py-2 text-start">
                  {t('strategy.decisions.score')}
                </th>
                {result.options.map((o) => (
                  <td key={o.optionId} className="tabular py-2 ps-2">
                    {o.score === null ? '–' : locale.number(o.score, { decimals: 2 })}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <div className="flex gap-2">
        <Button
          isDisabled={options.length >= 20}
          onPress={() =>
            patch((row) => ({
              options: [
                ...row.options,
                {
                  id: crypto.randomUUID(),
                  name: `${t('strategy.decisions.newOption')} ${locale.number(row.options.length + 1)}`,
                  nameEn: null,
                  note: '',
                },
              ],
            }))
          }
        >
          <Plus aria-hidden className="size-4" />
          {t('strategy.decisions.addOption')}
        </Button>
        <Button
          isDisabled={criteria.length >= 30}
          onPress={() =>
            patch((row) => ({
              criteria: [
                ...row.criteria,
                {
                  id: crypto.randomUUID(),
                  name: `${t('strategy.decisions.newCriterion')} ${locale.number(row.criteria.length + 1)}`,
                  nameEn: null,
                  weight: 1,
                },
              ],
            }))
          }
        >
          <Plus aria-hidden className="size-4" />
          {t('strategy.decisions.addCriterion')}
        </Button>
      </div>
    </section>
  );
}
