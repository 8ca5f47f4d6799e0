/**
 * A voice of this device for a language, if there is one. Voices that send the text to a service elsewhere
 * do not count: nothing of what a visitor reads goes to third parties.
 */
export function findVoice(lang: string): SpeechSynthesisVoice | undefined {
  const nameOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return globalThis.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && nameOf(voice.lang) === nameOf(lang));
}
