import { describe, expect, it } from 'vitest';
import { sheetsOf, startsPage } from '#electron/writers/shared/sheets.ts';
import type { Block, Section } from '#shared/reports/model.ts';

const text = (length: number): Block => ({ kind: 'text', role: 'lead', text: ['x'.repeat(length)] });
const heading: Block = { kind: 'heading', level: 2, text: 'Heading' };
const figure = (wide: boolean): Block => ({
  kind: 'figure',
  id: 'f',
  caption: '',
  picture: { svg: { tag: 'svg', attrs: {}, children: [] }, width: 1, height: 1, alt: '' },
  chart: null,
  source: '',
  ...(wide && { wide }),
});
const section = (role: Section['role'], ...blocks: Block[]): Section => ({
  id: role,
  title: role,
  shortTitle: role,
  role,
  blocks,
});

describe('startsPage', () => {
  it('turns the page for the first section of each part only', () => {
    const sections = [
      section('summary', text(9)),
      section('body', text(9)),
      section('body', text(9)),
      section('body', text(9), figure(false)),
      section('body', text(9), figure(true)),
      section('appendix', text(9)),
      section('appendix', text(9)),
    ];
    expect(sections.map(startsPage)).toEqual([true, true, false, false, false, true, false]);
  });
});

describe('sheetsOf', () => {
  const shape = (...blocks: Block[]) =>
    sheetsOf(section('body', ...blocks)).map((s) => [s.wide, s.blocks.map((b) => b.kind).join(' ')]);

  it('leaves a section without wide figures whole, even an empty one', () => {
    expect(shape(text(9), figure(false), heading)).toEqual([[false, 'text figure heading']]);
    expect(shape()).toEqual([[false, '']]);
  });
  it('puts a short lead beside the wide figure, and what follows upright again', () => {
    expect(shape(text(99), figure(true), text(9))).toEqual([
      [true, 'text figure'],
      [false, 'text'],
    ]);
    expect(shape(figure(true))).toEqual([[true, 'figure']]);
  });
  it('leaves long text and tables upright; a heading goes with its figure', () => {
    expect(shape(text(900), heading, figure(true))).toEqual([
      [false, 'text'],
      [true, 'heading figure'],
    ]);
    expect(shape(text(900), figure(true), figure(true))).toEqual([
      [false, 'text'],
      [true, 'figure'],
      [true, 'figure'],
    ]);
  });
});
