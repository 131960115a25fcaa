import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { inArray } from 'drizzle-orm';
import { Zip, type ZipInputFile } from 'fflate';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import { formQuestionnaire, type Invitation, minutesFor } from '#shared/domain/assessment/invitation.ts';
import type { Respondent, Round } from '#shared/domain/assessment/round.ts';
import { mimeOf } from '#shared/domain/deliverables/deliverable.ts';
import type { WorkspaceSettings } from '#shared/domain/workspace/settings.ts';
import { createLocale } from '#shared/locale/index.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { actors, respondents } from '../../workspace/schema/index.ts';
import { pageMaker } from '../../writers/pages/index.ts';
import { writeAnswerForm } from '../../writers/xlsx/answer-form.ts';
import { inChunks } from '../chunks.ts';
import type { Context } from '../context.ts';
import { safeName } from '../deliverables/file-name.ts';
import { readRespondents, roundOf } from './lists.ts';

/** Forms written before others may run. */
const chunk = 10;

const deflate = promisify(deflateRaw);

/** Forms that go out: one file for each person, with all that it needs inside. */
export const invitationServices: Pick<RoomServices<'assessment', Context>, 'invitations'> = {
  invitations: async (context, { roundId, respondentIds, format, contact, zip: packed }) => {
    const { db } = context;
    const round = roundOf(db, roundId);
    if (round.state !== 'open') throw new Refusal('assessment.roundNotOpen', { name: round.name });
    const known = new Map(readRespondents(db, roundId).map((r) => [r.id, r]));
    const people = [...new Set(respondentIds)].map((id) => {
      const person = known.get(id);
      if (!person) throw new Refusal('input.invalid', { path: 'respondentIds' });
      return person;
    });
    const settings = readSettings(db);
    const shared = sharedParts(db, settings, round, contact);
    const make = await maker(format, settings);
    const names = new Set<string>();
    const packs = packed && people.length > 1;
    const steps = people.length * (packs ? 2 : 1);
    const files: { fileName: string; mime: string; bytes: Uint8Array }[] = [];
    for (const [i, person] of people.entries()) {
      const invitation = { ...shared, ...personalParts(person) };
      files.push({
        fileName: uniqueName(names, nameOf(round, person), format),
        mime: mimeOf[format],
        bytes: await make(invitation),
      });
      if (i % chunk === chunk - 1) await context.progress(i + 1, steps);
    }
    const answer = packs
      ? [
          {
            fileName: `${safeName(createLocale({ lang: settings.lang }).name(round))}.zip`,
            mime: 'application/zip',
            bytes: await archive(context, files),
          },
        ]
      : files;
    await context.progress(steps, steps);
    const invitedAt = new Date().toISOString();
    context.edit({ count: people.length }, (inside) =>
      inChunks(
        people.map((p) => p.id),
        (some) =>
          inside.update(respondents).set({ invitedAt }).where(inArray(respondents.id, some)).run().changes,
      ),
    );
    return { files: answer, people: people.length };
  },
};

async function maker(
  format: 'html' | 'xlsx',
  settings: WorkspaceSettings,
): Promise<(invitation: Invitation) => Uint8Array | Promise<Uint8Array>> {
  if (format === 'xlsx') return (invitation) => writeAnswerForm(invitation, settings.accent);
  const page = await pageMaker('respond');
  return (invitation) =>
    page({
      lang: invitation.lang,
      title: `${invitation.round[invitation.lang]} – ${invitation.client[invitation.lang]}`,
      data: invitation,
    });
}

type Personal = 'respondentId' | 'code' | 'lang' | 'respondent';

function sharedParts(
  db: TypedDatabase,
  settings: WorkspaceSettings,
  round: Round,
  contact: string,
): Omit<Invitation, Personal> {
  const client = { fa: settings.clientName, en: settings.clientNameEn || settings.clientName };
  const { deadline, questionnaire } = round;
  const dateIn = (lang: 'fa' | 'en') =>
    deadline === null ? '' : createLocale({ lang }).date(deadline, 'long');
  return {
    workspaceId: settings.workspaceId,
    roundId: round.id,
    client,
    round: { fa: round.name, en: round.nameEn || round.name },
    subject: subjectOf(db, round, client),
    scope: { fa: round.scope || round.scopeEn, en: round.scopeEn || round.scope },
    sender: [settings.firm, settings.consultant].filter(Boolean).join(' · '),
    contact,
    deadline: { fa: dateIn('fa'), en: dateIn('en') },
    anonymous: round.anonymous,
    minutes: minutesFor(questionnaire.questions.length),
    questionnaire: formQuestionnaire(questionnaire),
  };
}

const personalParts = (person: Respondent): Pick<Invitation, Personal> => ({
  respondentId: person.id,
  code: person.code,
  lang: person.lang,
  respondent: { fa: person.name, en: person.nameEn || person.name },
});

/** Who or what a round assesses, in both languages. */
export function subjectOf(
  db: TypedDatabase,
  { subject }: Round,
  client: Invitation['client'],
): Invitation['subject'] {
  switch (subject.kind) {
    case 'client':
      return client;
    case 'partner': {
      const partner = db
        .select()
        .from(actors)
        .where(inArray(actors.id, [subject.actorId]))
        .get();
      return partner ? { fa: partner.name, en: partner.nameEn || partner.name } : client;
    }
    case 'person':
      return { fa: subject.name, en: subject.nameEn || subject.name };
    default:
      return subject satisfies never;
  }
}

/** `round - person` in the person's language. */
function nameOf(round: Round, person: Respondent): string {
  const locale = createLocale({ lang: person.lang });
  return safeName(`${locale.name(round)} - ${locale.name(person)}`);
}

function uniqueName(taken: Set<string>, base: string, format: string): string {
  let name = `${base}.${format}`;
  for (let number = 2; taken.has(name); number += 1) name = `${base} (${number}).${format}`;
  taken.add(name);
  return name;
}

/** Packs the files, one after another. */
async function archive(
  context: Context,
  files: readonly { readonly fileName: string; readonly bytes: Uint8Array }[],
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [i, { fileName, bytes }] of files.entries()) {
    const file: ZipInputFile = { filename: fileName, size: bytes.length, crc: crc32(bytes), compression: 8 };
    zip.add(file);
    // Node's own compression: fflate would start a worker for every file, or hold the process for all of them.
    file.ondata?.(null, await deflate(bytes), true);
    if (i % chunk === chunk - 1) await context.progress(files.length + i + 1, files.length * 2);
  }
  zip.end();
  return Buffer.concat(parts);
}
