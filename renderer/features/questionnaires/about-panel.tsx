import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { NumberField, Select } from '#renderer/ui/index.ts';
import { type Questionnaire, questionnaireKinds } from '#shared/domain/assessment/questionnaire.ts';
import { weightShares } from '#shared/domain/assessment/questionnaire-edit.ts';
import { BothFields } from './both-fields.tsx';
import type { ChangeQuestionnaire } from './edit-types.ts';

/** What the questionnaire is, how its dimensions weigh, and the certificate that it can lead to. */
export function AboutPanel({
  questionnaire,
  onChange,
}: {
  questionnaire: Questionnaire;
  onChange: ChangeQuestionnaire;
}) {
  const locale = useLocale();
  const { t } = locale;
  const shares = weightShares(questionnaire.dimensions.map((d) => d.weight));
  return (
    <div className="flex flex-col gap-4">
      <h2 className="font-bold">{t('questionnaires.about')}</h2>
      <BothFields
        label={t('questionnaires.name')}
        persian={questionnaire.name}
        english={questionnaire.nameEn ?? ''}
        onChange={(p) =>
          onChange((q) =>
            'persian' in p ? { name: p.persian.trim() || q.name } : { nameEn: p.english.trim() || null },
          )
        }
      />
      <BothFields
        label={t('questionnaires.description')}
        multiline={3}
        persian={questionnaire.description}
        english={questionnaire.descriptionEn}
        onChange={(p) =>
          onChange(() => ('persian' in p ? { description: p.persian } : { descriptionEn: p.english }))
        }
      />
      <div className="w-64">
        <Select
          label={t('questionnaires.kind')}
          value={questionnaire.kind}
          options={questionnaireKinds.map((id) => ({ id, label: t(`questionnaires.kinds.${id}`) }))}
          onChange={(kind) => onChange(() => ({ kind }))}
        />
      </div>
      {(questionnaire.kind === 'security' || questionnaire.gate) && (
        <GateFields questionnaire={questionnaire} onChange={onChange} />
      )}
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-bold">{t('questionnaires.weights')}</h3>
        <p className="text-xs text-muted">{t('questionnaires.weightsHint')}</p>
        {shares.includes(null) && (
          <p role="alert" className="rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
            {t('questionnaires.dimensionsZero')}
          </p>
        )}
        <ul className="flex flex-col gap-1.5">
          {questionnaire.dimensions.map((d, i) => {
            const share = shares[i] ?? null;
            const name = locale.name(d);
            return (
              <li key={d.id} className="flex items-center gap-3 text-sm">
                <bdi className="w-64 truncate" title={name}>
                  {name}
                </bdi>
                <NumberField
                  hideLabel
                  label={t('questionnaires.weightOf', { name }, { raw: true })}
                  width="w-16"
                  value={d.weight}
                  min={0}
                  max={100}
                  onCommit={(weight) =>
                    weight !== null &&
                    onChange((q) => ({
                      dimensions: q.dimensions.map((x) => (x.id === d.id ? { ...x, weight } : x)),
                    }))
                  }
                />
                <span aria-hidden className="h-1.5 max-w-60 flex-1 overflow-hidden rounded-full bg-line">
                  <span
                    className="block h-full rounded-full bg-accent"
                    style={{ inlineSize: `${(share ?? 0) * 100}%` }}
                  />
                </span>
                <span className="tabular w-12 text-end text-muted">
                  {share === null ? '–' : locale.percent(share, 0)}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}

const noGate = 'none';

/** The assessment that a partner passes with a score from this mark on. */
function GateFields({
  questionnaire,
  onChange,
}: {
  questionnaire: Questionnaire;
  onChange: ChangeQuestionnaire;
}) {
  const locale = useLocale();
  const { t } = locale;
  const certificates = useOperation('program.certificates', {}).data ?? [];
  const choices = certificates.filter(
    (c) => c.kind === 'assessment' || c.id === questionnaire.gate?.certificateId,
  );
  const { gate } = questionnaire;
  return (
    <section className="flex flex-col gap-2 rounded-xl border border-line p-3">
      <h3 className="text-sm font-bold">{t('questionnaires.gate')}</h3>
      <p className="text-xs text-muted">{t('questionnaires.gateHint')}</p>
      <div className="flex flex-wrap items-end gap-3">
        <Select
          className="w-72"
          label={t('questionnaires.gateCertificate')}
          value={gate?.certificateId ?? noGate}
          options={[
            { id: noGate, label: t('questionnaires.noGate') },
            ...choices.map((c) => ({ id: c.id, label: locale.name(c) })),
          ]}
          onChange={(id) =>
            onChange((q) => ({
              gate:
                id === noGate
                  ? null
                  : {
                      certificateId: id,
                      atLeast: q.gate?.atLeast ?? 3.5,
                      noneBelow: q.gate?.noneBelow ?? null,
                    },
            }))
          }
        />
        {gate && (
          <NumberField
            label={t('questionnaires.gateMark')}
            value={gate.atLeast}
            min={1}
            max={5}
            onCommit={(atLeast) =>
              atLeast !== null && onChange((q) => (q.gate ? { gate: { ...q.gate, atLeast } } : {}))
            }
          />
        )}
        {gate && (
          <NumberField
            label={t('questionnaires.gateNoneBelow')}
            value={gate.noneBelow ?? null}
            min={1}
            max={5}
            onCommit={(noneBelow) => onChange((q) => (q.gate ? { gate: { ...q.gate, noneBelow } } : {}))}
          />
        )}
      </div>
      {choices.length === 0 && <p className="text-xs text-warn">{t('questionnaires.noCertificates')}</p>}
    </section>
  );
}
