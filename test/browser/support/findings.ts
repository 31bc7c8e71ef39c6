import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const smallestTapPx = 44;

/** What axe finds, rule by rule, with the element it is about. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<axe.AxeResults>('axe.run()');
  expect(passes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['color-contrast', 'document-title', 'html-has-lang']),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** By how many pixels the page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** What is too low for a fingertip. */
export function tooSmallToTap(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`
    [...document.querySelectorAll('button, a.button, select, input:not([type=hidden], [type=checkbox]), label.choice')]
      .filter(element => element.getBoundingClientRect().height < ${smallestTapPx})
      .map(element => element.outerHTML)
  `);
}
