import type { Passage } from '../data/passages.ts';
import { findVoice } from './voices.ts';

/**
 * Reads passages aloud, one after the other. A pause stops the voice and goes on from the beginning of the
 * passage: the browser's own pause does not work on many phones.
 */
export class Speech {
  readonly #passages: Passage[];
  readonly #onEnd: () => void;
  /** Kept, or some browsers drop what is being spoken and never say that it ended. */
  #current: SpeechSynthesisUtterance | null = null;
  #next = 0;

  /** @param onEnd Called once all is read, or when another part of the page takes the voice away. */
  constructor(passages: Passage[], onEnd: () => void) {
    this.#passages = passages;
    this.#onEnd = onEnd;
  }

  /** Begins, or goes on after a pause. */
  play(): void {
    speechSynthesis.cancel();
    this.#speak();
  }

  #speak(): void {
    const passage = this.#passages[this.#next];
    if (!passage) return this.#onEnd();
    const voice = findVoice(passage.lang);
    if (!voice) return this.#skip();
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.lang = passage.lang === 'de-simple' ? 'de' : passage.lang;
    utterance.voice = voice;
    utterance.addEventListener('end', () => this.#current === utterance && this.#skip());
    utterance.addEventListener('error', () => this.#current === utterance && this.#onEnd());
    this.#current = utterance;
    speechSynthesis.speak(utterance);
  }

  #skip(): void {
    this.#next++;
    this.#speak();
  }

  /** Falls silent; `play` goes on with the passage that was interrupted. */
  pause(): void {
    this.#current = null;
    speechSynthesis.cancel();
  }
}
