/** Loaded when a visitor wants a topic read aloud. */
export { Speech } from './session/speech.ts';
export { listPassages } from './data/passages.ts';
