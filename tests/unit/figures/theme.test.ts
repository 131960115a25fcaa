import { describe, expect, it } from 'vitest';
import { quadrants } from '#shared/domain/ecosystem/segmentation.ts';
import { tierTones } from '#shared/domain/program/tier.ts';
import { riskBands } from '#shared/domain/risk/register.ts';
import { darkTheme, lightTheme } from '#shared/figures/index.ts';

/** Contrast of two colours after WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, bl = 0] = [1, 3, 5]
      .map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255)
      .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', lightTheme],
  ['dark', darkTheme],
])('the %s theme', (_, theme) => {
  it.each(quadrants)('has readable text on the %s tint', (quadrant) => {
    for (const ink of [theme.quadrantInk[quadrant], theme.muted, theme.ink])
      expect(contrast(ink, theme.quadrantSoft[quadrant])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.quadrantInk[quadrant], theme.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.quadrant[quadrant], theme.quadrantSoft[quadrant])).toBeGreaterThanOrEqual(3);
  });

  it.each(riskBands)('has readable marks of the band %s on its own field and on the ground', (band) => {
    expect(contrast(theme.bandInk[band], theme.bandSoft[band])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.bandInk[band], theme.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.ink, theme.bandSoft[band])).toBeGreaterThanOrEqual(7);
  });

  it.each(tierTones)('has readable words in the colour of the tier tone %s', (tone) => {
    for (const ink of [theme.tierInk[tone], theme.ink, theme.muted])
      expect(contrast(ink, theme.tierSoft[tone])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.tierInk[tone], theme.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.tier[tone], theme.tierSoft[tone])).toBeGreaterThanOrEqual(1.8);
  });

  it('has readable names, captions and warnings', () => {
    expect(contrast(theme.ink, theme.ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.muted, theme.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.onClient, theme.client)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.danger, theme.dangerSoft)).toBeGreaterThanOrEqual(4.5);
  });
});
