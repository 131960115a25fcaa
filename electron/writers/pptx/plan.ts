import type { Locale } from '#shared/locale/index.ts';
import type {
  Block,
  CalloutBlock,
  DocumentModel,
  FigureBlock,
  Inline,
  KeyFiguresBlock,
  ListBlock,
  Section,
  TableBlock,
} from '#shared/reports/model.ts';
import { clip, countWords, shorten, sliceInlines, textOf, wordsPerSlide } from './brevity.ts';

export type Card = KeyFiguresBlock['items'][number];

/** A slide that argues one point. What is null or empty is not drawn. */
export interface ContentSlide {
  readonly kind: 'content';
  /** Short name of the section, above the title. */
  readonly kicker: string;
  readonly title: string;
  readonly lead: readonly Inline[] | null;
  readonly cards: readonly Card[];
  readonly points: {
    readonly ordered: boolean;
    readonly from: number;
    readonly items: readonly (readonly Inline[])[];
    /** Numbers that stand large before the items, instead of their order. */
    readonly values: readonly string[] | null;
  } | null;
  readonly visual: FigureBlock | TableBlock | null;
  /** Heading of the visual, where the slide's title says something else. */
  readonly caption: string | null;
  readonly source: string | null;
  readonly callout: {
    readonly tone: CalloutBlock['tone'];
    readonly title: string;
    readonly text: readonly Inline[];
  } | null;
  readonly notes: readonly string[];
}

export interface AgendaItem {
  readonly name: string;
  /** The section's finding, where the slide has room for all of them. */
  readonly finding: string | null;
}

export type Slide =
  | { readonly kind: 'title' }
  | { readonly kind: 'agenda'; readonly items: readonly AgendaItem[] }
  | { readonly kind: 'section'; readonly number: number; readonly title: string; readonly shortTitle: string }
  | ContentSlide
  | { readonly kind: 'closing' };

/** Sections of more slides than this are opened by a slide of their own. */
const dividerFrom = 4;
const pointsPerSlide = 5;

/**
 * The slides of a deck: title, agenda, the sections (appendices stay in the report), closing. Everything that a slide
 * has no room for stands in its notes.
 */
export function planDeck(model: DocumentModel, locale: Locale): readonly Slide[] {
  const sections = model.sections.filter((section) => section.role !== 'appendix');
  const slides: Slide[] = [{ kind: 'title' }];
  if (sections.length > 1) slides.push({ kind: 'agenda', items: agenda(sections, locale) });
  sections.forEach((section, i) => {
    const content = planSection(section, locale);
    if (content.length >= dividerFrom)
      slides.push({
        kind: 'section',
        number: i + 1,
        title: shorten(section.title, wordsPerSlide / 2),
        shortTitle: section.shortTitle,
      });
    slides.push(...content);
  });
  return [...slides, { kind: 'closing' }];
}

function agenda(sections: readonly Section[], locale: Locale): AgendaItem[] {
  const fixed = countWords(locale.t('deck.agenda')) + 1;
  const names = sections.reduce((sum, s) => sum + countWords(s.shortTitle) + 1, 0);
  // All or none, and never a part of a finding.
  const room = sections.reduce((sum, s) => sum + countWords(s.title), 0) <= wordsPerSlide - fixed - names;
  return sections.map((s) => ({ name: s.shortTitle, finding: room ? s.title : null }));
}

/** A slide while its blocks are being gathered. */
interface Draft {
  title: string;
  /** The caption is the title already. */
  titledByCaption: boolean;
  /** Opens the section under its finding. */
  opening: boolean;
  lead: readonly Inline[] | null;
  cards: readonly Card[];
  points: (ListBlock & { readonly values?: readonly string[] }) | null;
  visual: FigureBlock | TableBlock | null;
  callout: CalloutBlock | null;
  notes: string[];
}

function planSection(section: Section, locale: Locale): ContentSlide[] {
  const drafts: Draft[] = [];
  let heading: string | null = null;
  const open = (title: string, titledByCaption = false): Draft => {
    const draft: Draft = {
      title,
      titledByCaption,
      opening: false,
      lead: null,
      cards: [],
      points: null,
      visual: null,
      callout: null,
      notes: [],
    };
    drafts.push(draft);
    return draft;
  };
  /**
   * Key figures and messages together would leave three words for a message: the messages go first under the section's
   * finding, the figures follow under the lead sentence.
   */
  const openMessages = (): Draft => {
    const figures = current;
    const cards = sumOf(figures.cards.map((card) => countWords(`${card.value} ${card.label}`)));
    const room = Math.max(wordsPerSlide / 3, Math.min(wordsPerSlide / 2, wordsPerSlide - 2 - cards));
    const title = figures.lead && clip(textOf(figures.lead), room);
    if (title && figures.title === section.title) figures.title = title.replace(/\.$/u, '');
    const messages = open(section.title);
    messages.opening = true;
    drafts.splice(drafts.indexOf(messages), 1);
    drafts.splice(drafts.indexOf(figures), 0, messages);
    return messages;
  };
  let current = open(section.title);
  for (const block of section.blocks) place(block);
  return drafts
    .filter((d) => hasContent(d) || drafts.length === 1)
    .flatMap((d) => finish(d, section, locale));

  function place(block: Block): void {
    switch (block.kind) {
      case 'page-break':
        return;
      case 'heading':
        heading = block.text;
        return;
      case 'text':
        if (block.role === 'lead' && !current.lead) current.lead = block.text;
        current.notes.push(textOf(block.text));
        return;
      case 'key-figures':
        if (current.cards.length > 0 || current.visual) current = open(heading ?? section.title);
        current.cards = block.items;
        current.notes.push(...block.items.map((i) => `${i.label}: ${i.value} (${i.note})`));
        return;
      case 'list':
        if (current.points || current.visual) current = open(heading ?? section.title);
        else if (current.cards.length > 0) current = openMessages();
        current.points = block;
        current.notes.push(...block.items.map((item) => `• ${textOf(item)}`));
        return;
      case 'messages':
        if (current.points || current.visual) current = open(heading ?? section.title);
        else if (current.cards.length > 0) current = openMessages();
        current.points = {
          kind: 'list',
          ordered: true,
          items: block.items.map((item) => [{ text: item.title, strong: true }, `. ${item.text}`]),
          values: block.items.map((item) => item.value),
        };
        current.notes.push(...block.items.map((item) => `• ${item.value} ${item.title}. ${item.text}`));
        return;
      case 'callout':
        if (current.points && current.points.items.length > 1)
          current = drafts.find((d) => d.cards.length > 0 && !d.callout) ?? current;
        // One piece of advice a slide; a second one is said.
        current.callout ??= block;
        current.notes.push(`${block.title}: ${textOf(block.text)}`);
        return;
      case 'figure':
      case 'table':
        if (current.visual || current.points || current.cards.length > 0)
          current = open(block.finding ?? block.caption, block.finding === undefined);
        current.visual = block;
        current.notes.push([block.caption, block.source].filter(Boolean).join(' – '));
        heading = null;
        return;
    }
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const wordsOf = (texts: readonly string[] | null | undefined): number =>
  texts?.reduce((sum, text) => sum + countWords(text), 0) ?? 0;

const hasContent = (d: Draft): boolean =>
  d.lead !== null || d.cards.length > 0 || d.points !== null || d.visual !== null || d.callout !== null;

/** Shares the slide's words out: numbers and picture first, then the sentence, then advice. */
function finish(draft: Draft, section: Section, locale: Locale): ContentSlide[] {
  // The finding need not be read twice: where it is the first message, the section's name stands above.
  const repeated =
    draft.opening && draft.points?.values === undefined && saysFirst(draft.points, section.title);
  const title = repeated ? section.shortTitle : shorten(draft.title, wordsPerSlide / 2);
  const chunks = draft.points
    ? pointChunks(draft.points.items, wordsPerSlide - 1 - countWords(title))
    : [null];
  return chunks.flatMap((items, i) => {
    const first = i === 0;
    // The page number is a word, too.
    let left = wordsPerSlide - 1 - countWords(title);
    const take = (text: string | null): string | null => {
      if (text === null || text === '' || countWords(text) > left) return null;
      left -= countWords(text);
      return text;
    };
    const visual = first ? draft.visual : null;
    if (visual?.kind === 'table')
      left -= countWords(locale.t('deck.moreRows', { count: visual.rows.length }));
    const cards = first ? takeCards(draft.cards, take) : [];
    const before = chunks.slice(0, i).reduce((sum, chunk) => sum + (chunk?.length ?? 0), 0);
    const values = items && draft.points?.values?.slice(before, before + items.length);
    const points = items && {
      ordered: draft.points?.ordered ?? false,
      from: 1 + before,
      items: sharePoints(
        items,
        left - wordsOf(values),
        draft.points?.ordered === true && !draft.points.values,
      ),
      values: values ?? null,
    };
    left -= wordsOf(points?.values);
    if (points)
      left -= points.items.reduce(
        (sum, item) => sum + countWords(textOf(item)) + (points.ordered && !points.values ? 1 : 0),
        0,
      );
    const kicker = section.shortTitle === title ? '' : (take(section.shortTitle) ?? '');
    // A diagram or a process takes the whole slide.
    const whole =
      visual?.kind === 'figure' && (visual.chart?.type === 'diagram' || visual.chart?.type === 'flow');
    const caption = visual && !draft.titledByCaption && !whole ? take(visual.caption) : null;
    const source = visual ? take(visual.source) : null;
    const callout = first && !whole ? takeCallout(draft.callout, left) : null;
    if (callout) left -= countWords(`${callout.title} ${textOf(callout.text)}`);
    const lead =
      first && draft.lead && !points && !caption && !whole && !textOf(draft.lead).startsWith(draft.title)
        ? takeInlines(draft.lead, left)
        : null;
    if (lead) left -= countWords(textOf(lead));
    const noted = take(cards.map((card) => card.note).join(' ')) !== null;
    const slide: ContentSlide = {
      kind: 'content',
      kicker,
      title,
      lead,
      cards: noted ? cards : cards.map((card) => ({ ...card, note: '' })),
      points,
      visual,
      caption,
      source,
      callout,
      notes: draft.title === title ? draft.notes : [draft.title, ...draft.notes],
    };
    // Advice that finds no room beside a picture or a list is said: it stands in the notes.
    const empty = cards.length === 0 && !points && !visual;
    const alone = first && draft.callout && !callout && empty ? [calloutSlide(draft.callout, section)] : [];
    return [slide, ...alone];
  });
}

/** Value and label of each card; notes come later if words are left. */
const takeCards = (cards: readonly Card[], take: (text: string) => string | null): Card[] =>
  cards.filter((card) => take(`${card.value} ${card.label}`) !== null);

function takeInlines(inlines: readonly Inline[], budget: number): readonly Inline[] | null {
  const clipped = clip(textOf(inlines), budget);
  return clipped === null ? null : sliceInlines(inlines, clipped);
}

/** As many points a slide as their titles have words for, spread evenly. */
function pointChunks(items: ListBlock['items'], budget: number): readonly ListBlock['items'][] {
  for (let size = pointsPerSlide; size > 0; size--) {
    const chunks = chunk(items, size);
    if (chunks.every((part) => sum(part.map(titleOf)) + part.length <= budget)) return chunks;
  }
  return chunk(items, 3);
}

const saysFirst = (points: ListBlock | null, title: string): boolean => {
  const [first] = points?.items ?? [];
  return first !== undefined && textOf(titleOf(first)).replace(/\.$/u, '') === title.replace(/\.$/u, '');
};

/** The strong beginning of a point, which can stand without the rest. */
const titleOf = (item: readonly Inline[]): readonly Inline[] => {
  const [first] = item;
  return typeof first === 'object' ? [first] : item;
};

const sum = (items: ListBlock['items']): number =>
  items.reduce((total, item) => total + countWords(textOf(item)), 0);

/**
 * All of every point, or else all their titles, or else equal shares; what a short point leaves over goes to the others.
 */
function sharePoints(
  items: readonly (readonly Inline[])[],
  budget: number,
  numbered: boolean,
): (readonly Inline[])[] {
  // The number in front of a point is a word, too.
  let left = budget - (numbered ? items.length : 0);
  const titles = items.map(titleOf);
  if (sum(items) <= left) return [...items];
  // A title of a word or two says nothing without its text.
  if (titles.every((title) => countWords(textOf(title)) >= 3) && sum(titles) <= left) {
    return withNextClauses(items, left - sum(titles)) ?? titles;
  }
  return items.map((item, i) => {
    const share = Math.max(3, Math.floor(left / (items.length - i)));
    const kept = sliceInlines(item, shorten(textOf(item), share));
    left -= countWords(textOf(kept));
    return kept;
  });
}

/** Every title with the clauses that follow it, in equal shares; null where one of them would stay bare. */
function withNextClauses(
  items: readonly (readonly Inline[])[],
  budget: number,
): (readonly Inline[])[] | null {
  let left = budget;
  const longer = items.map((item, i) => {
    const text = textOf(item);
    const own = countWords(textOf(titleOf(item)));
    const kept = clip(text, own + Math.floor(left / (items.length - i)));
    // A clause before a colon promises what is cut off.
    if (kept === null || countWords(kept) <= own || /^\s*:/u.test(text.slice(kept.length))) return null;
    left -= countWords(kept) - own;
    return sliceInlines(item, kept);
  });
  return longer.every((item) => item !== null) ? longer : null;
}

function takeCallout(callout: CalloutBlock | null, budget: number): ContentSlide['callout'] {
  if (!callout) return null;
  const text = takeInlines(callout.text, budget - countWords(callout.title));
  return text && { tone: callout.tone, title: callout.title, text };
}

/** Advice that found no room beside the figures gets a slide of its own. */
function calloutSlide(callout: CalloutBlock, section: Section): ContentSlide {
  const left = wordsPerSlide - 1 - countWords(section.shortTitle) - countWords(callout.title);
  const text = textOf(callout.text);
  return {
    kind: 'content',
    kicker: section.shortTitle,
    title: callout.title,
    lead: null,
    cards: [],
    points: null,
    visual: null,
    caption: null,
    source: null,
    callout: { tone: callout.tone, title: '', text: sliceInlines(callout.text, shorten(text, left)) },
    notes: [text],
  };
}

function chunk<T>(items: readonly T[], size: number): (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  const even = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, i) => items.slice(i * even, (i + 1) * even));
}
