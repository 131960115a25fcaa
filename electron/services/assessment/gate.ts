import { eq } from 'drizzle-orm';
import type { assessment } from '#shared/contract/assessment.ts';
import type { OutputOf, RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import { gateVerdict } from '#shared/domain/assessment/gate.ts';
import { Gate } from '#shared/domain/assessment/questionnaire.ts';
import type { Holding } from '#shared/domain/program/catalogue.ts';
import { expiryOf, holdingState } from '#shared/domain/program/holdings.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { actors, certificates, holdings } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { saveRow } from '../rows.ts';
import { roundOf } from './lists.ts';
import { resultsOf } from './results.ts';

type Outcome = OutputOf<(typeof assessment)['gateOutcome']>;

/** The assessment that a partner earns with a round (S64): shown first, granted only when the consultant says so. */
export const gateServices: Pick<RoomServices<'assessment', Context>, 'gateOutcome' | 'grantGate'> = {
  gateOutcome: ({ db }, { roundId, today }) => outcome(db, roundId, today),
  grantGate: (context, { roundId, today }) => {
    const found = outcome(context.db, roundId, today);
    const { subject } = roundOf(context.db, roundId);
    if (!found?.passed || subject.kind !== 'partner') throw new Refusal('assessment.gateNotReached', {});
    return saveRow<Holding>(
      context,
      holdings,
      {
        actorId: subject.actorId,
        certificateId: found.certificateId,
        person: '',
        earnedOn: today,
        expiresOn: found.expiresOn,
      },
      { name: found.actorName },
    );
  },
};

function outcome(db: TypedDatabase, roundId: string, today: string): Outcome {
  const round = roundOf(db, roundId);
  const { subject, questionnaire } = round;
  if (!questionnaire.gate || subject.kind !== 'partner') return null;
  // Written before there was a second mark, it has none.
  const gate = Gate.parse(questionnaire.gate);
  const certificate = db.select().from(certificates).where(eq(certificates.id, gate.certificateId)).get();
  const actor = db.select().from(actors).where(eq(actors.id, subject.actorId)).get();
  if (!certificate || !actor) return null;
  const { score, scoreReached, below, passed } = gateVerdict(gate, resultsOf(db, round));
  const closed = round.state === 'closed';
  const held = db
    .select()
    .from(holdings)
    .where(eq(holdings.actorId, actor.id))
    .all()
    .find((h) => h.certificateId === certificate.id && ['valid', 'soon'].includes(holdingState(h, today)));
  return {
    certificateId: certificate.id,
    name: certificate.name,
    nameEn: certificate.nameEn,
    actorName: actor.name,
    actorNameEn: actor.nameEn,
    score,
    atLeast: gate.atLeast,
    scoreReached,
    noneBelow: gate.noneBelow,
    below: below.flatMap(({ questionId, median }) => {
      const found = questionnaire.questions.find((q) => q.id === questionId);
      return found ? [{ questionId, text: found.text, textEn: found.textEn, median }] : [];
    }),
    closed,
    reached: passed,
    passed: closed && passed,
    expiresOn: expiryOf(certificate, today),
    held: held ? { expiresOn: held.expiresOn } : null,
  };
}
