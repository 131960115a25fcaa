import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Certificate, Holding } from '#shared/domain/program/catalogue.ts';
import type { KpiValue } from '#shared/domain/program/deal.ts';
import {
  dayNumber,
  isoOfDay,
  lastDayOf,
  monthGrid,
  monthOfYear,
  type ProgramCalendar,
} from '#shared/domain/program/months.ts';

/** Short words for the certificates of the library. */
const certificateOf = {
  sa: 'sales-associate',
  sp: 'sales-professional',
  ta: 'technical-associate',
  tp: 'technical-professional',
  ie: 'implementation-expert',
  ct: 'compliance-training',
} as const;

/** How an assessment of the firm stands. */
export type Standing = 'valid' | 'soon' | 'expired' | 'new';

/**
 * Who of a partner holds what: one word for each person, certificates joined by `+`. A certificate alone was renewed in
 * time; `*` was earned in the last year, `~` runs out soon, `!` ran out.
 */
export interface Staff {
  readonly actorId: string;
  readonly people: string;
  readonly security?: Standing;
  readonly references?: Standing;
}

const marks: Readonly<Record<string, Standing>> = { '*': 'new', '~': 'soon', '!': 'expired' };

/**
 * Holdings of partners' people as they stand on a day, the same on every machine.
 *
 * @param person the name of the n-th person
 */
export function holdingsOf(
  staff: readonly Staff[],
  certificates: readonly Certificate[],
  given: {
    readonly today: string;
    readonly idPrefix: string;
    readonly seed: number;
    readonly person: (n: number) => string;
  },
): Holding[] {
  const generator = xoroshiro128plus(given.seed);
  const within = (days: number): number => Math.floor(uniformFloat64(generator) * days);
  const today = dayNumber(given.today);
  const months = new Map(certificates.map((c) => [c.id, c.validMonths]));
  const rows: Omit<Holding, 'id'>[] = [];
  const earn = (actorId: string, person: string, certificateId: string, day: number): number => {
    const valid = months.get(certificateId) ?? null;
    const expiresOn = valid === null ? null : monthsAfter(isoOfDay(day), valid);
    rows.push({ actorId, certificateId, person, earnedOn: isoOfDay(day), expiresOn });
    return expiresOn === null ? Number.POSITIVE_INFINITY : dayNumber(expiresOn);
  };
  const hold = (actorId: string, person: string, certificateId: string, standing: Standing): void => {
    const length = (months.get(certificateId) ?? 24) * 30.44;
    if (standing === 'new') {
      earn(actorId, person, certificateId, today - 40 - within(Math.min(260, length - 130)));
      return;
    }
    // The last certificate so that it ends as the standing says, and those before it, each renewed in time.
    const left = standing === 'soon' ? 35 + within(40) : standing === 'expired' ? -20 - within(90) : 0;
    const last =
      standing === 'valid'
        ? today - 60 - within(length * 0.6)
        : Math.round(today + left - length + (standing === 'soon' ? 2 : -2));
    const days = [last];
    for (let day = last; day > today - 730; ) {
      day -= Math.round(length) - 5 - within(20);
      days.unshift(day);
    }
    for (const day of days) earn(actorId, person, certificateId, day);
  };
  let people = 0;
  for (const { actorId, people: words, security, references } of staff) {
    for (const word of words.split(' ').filter(Boolean)) {
      const name = given.person(people++);
      for (const part of word.split('+')) {
        const id = certificateOf[part.slice(0, 2) as keyof typeof certificateOf];
        hold(actorId, name, id, marks[part.slice(2)] ?? 'valid');
      }
    }
    if (security) hold(actorId, '', 'security-check', security);
    if (references) hold(actorId, '', 'customer-reference-check', references);
  }
  return rows
    .toSorted((a, b) => (a.earnedOn < b.earnedOn ? -1 : a.earnedOn > b.earnedOn ? 1 : 0))
    .map((row, i) => ({ id: `${given.idPrefix}${String(i + 1).padStart(3, '0')}`, ...row }));
}

/** The day before the one so many months later: a certificate's last valid day. */
function monthsAfter(iso: string, months: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return isoOfDay(dayNumber(date.toISOString().slice(0, 10)) - 1);
}

/** What a partner's KPIs are like. */
export interface KpiCourse {
  readonly actorId: string;
  /** Of the segmentation, 1–5: skill shows in conversion and satisfaction, culture in training and NPS. */
  readonly skill: number;
  readonly culture: number;
  /** Change of a quarter, in steps of the ratings. */
  readonly drift: number;
  /** False for partners who deliver nothing: their customers are not asked. */
  readonly delivers: boolean;
  /** Index of the first quarter that is known. */
  readonly from: number;
}

/** KPI values at the ends of the quarters of two years, NPS at every second one; the same on every machine. */
export function kpiHistory(
  courses: readonly KpiCourse[],
  given: {
    readonly calendar: ProgramCalendar;
    readonly start: string;
    readonly idPrefix: string;
    readonly seed: number;
  },
): KpiValue[] {
  const generator = xoroshiro128plus(given.seed);
  const noise = (): number => uniformFloat64(generator) - 0.5;
  const grid = monthGrid(given.calendar, given.start, 24);
  const ends = Array.from({ length: grid.count }, (_, m) => m)
    .filter((m) => monthOfYear(grid, m) % 3 === 0)
    .map((m) => isoOfDay(lastDayOf(grid, m)));
  const rows: Omit<KpiValue, 'id'>[] = [];
  for (const { actorId, skill, culture, drift, delivers, from } of courses)
    for (const [quarter, on] of ends.entries()) {
      if (quarter < from) continue;
      const moved = drift * (quarter - 4);
      const add = (kpiId: string, value: number, least: number, most: number): void => {
        rows.push({ actorId, kpiId, on, value: Math.min(most, Math.max(least, value)) });
      };
      const percent = (value: number): number => Math.round(value) * 100;
      add('training-participation', percent(16 + 14 * (culture + moved) + 8 * noise()), 500, 10_000);
      add('conversion', percent(13 + 4.6 * (skill + moved) + 5 * noise()), 500, 9000);
      if (delivers) {
        const score = 2.75 + 0.2 * (skill + moved) + 0.12 * (culture + moved) + 0.2 * noise();
        add('customer-satisfaction', Math.round(score * 10) / 10, 1, 5);
      }
      if (quarter % 2 === 1)
        add('partner-nps', Math.round(-52 + 20 * (culture + moved) + 10 * noise()), -100, 100);
    }
  return rows
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((row, i) => ({ id: `${given.idPrefix}${String(i + 1).padStart(3, '0')}`, ...row }));
}
