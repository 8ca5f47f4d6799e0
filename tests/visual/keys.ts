/** What the element tests' harness presses keys with, here by the browser's own keyboard. */

declare global {
  interface Window {
    /** Set up by `stage.ts`: presses keys or types. */
    pressKeys(keys: { press?: string; type?: string }): Promise<void>;
  }
}

/** Presses one key or types words. */
export const sendKeys = (keys: { press?: string; type?: string }): Promise<void> => window.pressKeys(keys);
