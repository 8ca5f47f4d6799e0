import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** Studio pages need a moment on a busy machine; every wait below ends as soon as what it waits for is there. */
export const PATIENCE_MS = 60_000;

/** Logs in by a one-time link, as the person who received it, and waits for the list of contents. */
export async function logIn(page: Page, loginLink: string): Promise<void> {
  await page.goto(loginLink);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.getByTestId('studio-navbar').waitFor({ timeout: PATIENCE_MS });
}

/** Opens a document's form by its address. */
export async function openDocument(
  page: Page,
  origin: string,
  document: { id: string; type: string },
): Promise<void> {
  await page.goto(`${origin}/studio/intent/edit/id=${document.id};type=${document.type}/`);
  await page.getByTestId('form-view').waitFor({ timeout: PATIENCE_MS });
}

/** The text box of a field of the open form. */
export function textField(page: Page, name: string): Locator {
  return page.getByTestId(`field-${name}`).locator('textarea, input').first();
}

/** Replaces a field's text as typed, and waits until it is stored as a draft. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  const box = textField(page, name);
  await box.fill(text);
  await expectValue(box, text);
}

/** Waits until an input holds a text. */
export async function expectValue(box: Locator, text: string): Promise<void> {
  await expect.poll(() => box.inputValue(), { timeout: PATIENCE_MS, interval: 100 }).toBe(text);
}

/**
 * Presses "Veröffentlichen" as soon as the draft is stored and waits until it is done. A topic with current
 * translations asks what kind of change it was; the answer is `kind`.
 */
export async function publish(page: Page, kind: 'content' | 'typo' = 'content'): Promise<void> {
  const button = page.getByTestId('action-veröffentlichen');
  const question = page.getByTestId('publish-question');
  const done = page.getByText('Veröffentlicht', { exact: true }).and(page.locator('[data-ui="Toast"] *'));
  const poll = { timeout: PATIENCE_MS, interval: 100 };
  // What an earlier publication said must not stand for this one.
  await expect.poll(() => done.count(), poll).toBe(0);
  await expect.poll(() => button.isEnabled(), poll).toBe(true);
  await button.click();
  // Topics and translations say when they are done; of other types only the button comes to rest.
  if (/topic/.test(page.url())) {
    await question.or(done).first().waitFor({ timeout: PATIENCE_MS });
    if (await question.isVisible()) {
      await page.getByTestId(`publish-${kind}`).click();
      await done.first().waitFor({ timeout: PATIENCE_MS });
    }
  }
  await expect.poll(() => button.isEnabled(), poll).toBe(false);
}
