import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand } from '#renderer/app/queries.ts';
import type { ProgramNames } from '#renderer/features/program/use-rule-names.ts';
import { Button, TextField } from '#renderer/ui/index.ts';
import type { OperationOf, OutputOf } from '#shared/contract/index.ts';
import type { Program } from '#shared/domain/program/program.ts';

type Answer = NonNullable<OutputOf<OperationOf<'program.priceQuote'>>>;

/** The one price in letters that are read from the back row, how it came about, and where it may be kept. */
export function PriceCard({
  answer,
  program,
  asked,
  names,
}: {
  answer: Answer;
  program: Program;
  asked: { actorId: string | null; product: string; regionId: string | null; on: string };
  names: ProgramNames;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { price, problem } = answer;
  const tier =
    answer.tierId === null ? t('quote.noTier') : t('quote.inTier', { tier: names.tier(answer.tierId) });
  const rules = new Map(program.discounts.map((r) => [r.id, r]));
  if (!price)
    return (
      <section className="flex min-w-0 flex-1 items-center justify-center rounded-xl border border-line bg-ground p-8">
        <p className="text-lg text-muted">{problem && t(`quote.problem.${problem}`)}</p>
      </section>
    );
  const lifted = price.steps.some((s) => s.kind === 'minimum');
  const minimum = price.minimum && locale.money(price.minimum.price);
  return (
    <section
      aria-label={t('quote.final')}
      className="flex min-w-0 flex-1 flex-col gap-5 overflow-auto rounded-xl border border-line bg-ground p-8"
    >
      <div className="text-center">
        <p className="text-base text-muted">
          <bdi>{asked.product}</bdi> · {tier}
          {asked.actorId !== null && (
            <>
              {' · '}
              <bdi>{names.partner(asked.actorId)}</bdi>
            </>
          )}
        </p>
        <p className="mt-2 text-sm text-muted">{t('quote.final')}</p>
        <p className="text-5xl font-bold text-accent" data-testid="final-price">
          <bdi>{locale.money(price.unit)}</bdi>
        </p>
        {price.quantity > 1 && (
          <p className="mt-2 text-lg">
            {t('quote.total', { quantity: price.quantity, total: locale.money(price.total) })}
          </p>
        )}
        <p className="mt-1 text-sm text-muted">
          {t('quote.offList', { discount: locale.basisPoints(price.discount) })}
        </p>
      </div>
      {price.atMinimum && (
        <p
          role="status"
          className="mx-auto flex items-center gap-2 rounded-xl bg-warn-soft px-4 py-2 text-base text-warn"
        >
          <TriangleAlert aria-hidden className="size-5 shrink-0" />
          {lifted ? t('quote.lifted', { minimum: minimum ?? '' }) : t('quote.atMinimum')}
        </p>
      )}
      <table className="mx-auto w-full max-w-2xl text-base">
        <tbody>
          {price.steps.map((step) => {
            const rule = rules.get(step.ruleId ?? '');
            const name = rule ? locale.name(rule) : '';
            return (
              <tr key={`${step.kind}${step.ruleId}`} className="border-b border-line">
                <th scope="row" className="py-2 text-start font-medium">
                  {t(`quote.step.${step.kind}`)}
                  {name && name !== t(`quote.step.${step.kind}`) && (
                    <span className="font-normal text-muted">
                      {' · '}
                      <bdi>{name}</bdi>
                    </span>
                  )}
                </th>
                <td className="px-3 text-end text-muted">
                  {step.rate !== null && <bdi>{locale.basisPoints(Math.abs(step.rate))}</bdi>}
                </td>
                <td className={`text-end whitespace-nowrap ${step.amount < 0 ? 'text-danger' : ''}`}>
                  <bdi>{locale.money(step.amount)}</bdi>
                </td>
                <td className="ps-5 text-end font-medium whitespace-nowrap">
                  <bdi>{locale.money(step.price)}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {price.minimum && (
        <p className="text-center text-sm text-muted">
          {t('quote.minimumIs', { minimum: minimum ?? '' })} ·{' '}
          {t(price.minimum.from === 'list' ? 'quote.fromList' : 'quote.fromPolicy')}
        </p>
      )}
      <Keep
        answer={answer}
        asked={asked}
        note={t('quote.note', { tier, discount: locale.basisPoints(price.discount) })}
      />
    </section>
  );
}

/** The price goes into the register of quotes that the conflict radar reads. */
function Keep({
  answer,
  asked,
  note,
}: {
  answer: Answer;
  asked: { actorId: string | null; product: string; regionId: string | null; on: string };
  note: string;
}) {
  const { t } = useLocale();
  const save = useCommand('ecosystem.saveQuote');
  const [customer, setCustomer] = useState('');
  const { actorId } = asked;
  const { price } = answer;
  if (actorId === null || !price)
    return <p className="text-center text-sm text-muted">{t('quote.savePartner')}</p>;
  const keep = async () => {
    const done = await save.run({
      actorId,
      product: asked.product,
      regionId: asked.regionId,
      customer: customer.trim(),
      price: price.unit,
      quotedOn: asked.on,
      note,
    });
    if (done.ok) showDone(t('quote.saved'));
  };
  return (
    <div className="mx-auto flex items-end gap-3">
      <TextField label={t('quote.customer')} value={customer} onChange={setCustomer} />
      <Button variant="primary" isDisabled={save.pending} onPress={() => void keep()}>
        {t('quote.save')}
      </Button>
    </div>
  );
}
