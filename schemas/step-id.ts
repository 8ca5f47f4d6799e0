const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * A new random id for a step, for example `s7k2m9qa3`. Not `crypto.randomUUID`, which browsers only
 * offer on secure origins, while a Studio in an office network may run on plain http.
 */
export function createStepId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `s${Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')}`;
}
