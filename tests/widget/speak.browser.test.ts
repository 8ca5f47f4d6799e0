import { type Box, clearStage, holds, mount, need, same, until } from './harness.ts';

/** A voice of the device, or one that would send the text elsewhere. */
const voice = (lang: string, localService = true) => ({
  lang,
  localService,
  name: lang,
  default: false,
  voiceURI: lang,
});

/** Stands in for the browser's speech: says nothing, ends each text when told to. */
class Synthesis extends EventTarget {
  voices: ReturnType<typeof voice>[] = [];
  said: string[] = [];
  current: EventTarget | null = null;
  getVoices = () => this.voices;
  speak(utterance: Utterance): void {
    this.said.push(utterance.text);
    this.current = utterance;
  }
  cancel(): void {
    this.current = null;
  }
  /** The voice has come to the end of a text. */
  finish(): void {
    need(this.current, 'text being read').dispatchEvent(new Event('end'));
  }
}

class Utterance extends EventTarget {
  text: string;
  lang = '';
  voice: unknown = null;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

describe('reading aloud', () => {
  let synthesis: Synthesis;
  const real = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
  const realUtterance = window.SpeechSynthesisUtterance;
  beforeEach(() => {
    synthesis = new Synthesis();
    synthesis.voices = [voice('de_DE')];
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: Utterance });
  });
  afterEach(() => {
    clearStage();
    if (real) Object.defineProperty(window, 'speechSynthesis', real);
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: realUtterance });
  });

  const buttons = (box: Box): string[] =>
    box
      .all('.speech button')
      .map((button) => `${button.innerText.trim()} ${button.getAttribute('aria-pressed')}`);
  const press = (box: Box, name: string): void =>
    need(
      box.all('.speech button').find((button) => button.innerText.trim() === name),
      `button "${name}"`,
    ).click();
  async function begin(): Promise<Box> {
    const box = await mount();
    await box.open('anerkennung');
    press(box, 'Vorlesen');
    await until(() => synthesis.current);
    await box.settle();
    return box;
  }

  it('is offered only where the device itself has a voice for the language', async () => {
    synthesis.voices = [voice('de-DE', false), voice('fr-FR')];
    const box = await mount();
    await box.open('anerkennung');
    same(buttons(box), []);
    synthesis.voices = [voice('de-DE')];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    await box.waitFor('.speech button');
    same(synthesis.said, [], 'what was read unasked');
  });

  it('reads title, answer and steps in order, then is over', async () => {
    const box = await begin();
    same(buttons(box), ['Vorlesen true', 'Pause false', 'Beenden null']);
    while (synthesis.current) {
      const { length } = synthesis.said;
      synthesis.finish();
      if (synthesis.said.length === length) break;
    }
    await box.settle();
    const said = synthesis.said.join(' ');
    const order = [
      'Wie lasse ich einen ausländischen Berufsabschluss anerkennen?',
      'Das hängt vom Beruf ab.',
      'Schritt 1.',
      'Beraten lassen.',
      'Im Gespräch klären wir',
      'Schritt 3, gleichzeitig mit Schritt 2.',
      'Schritt 4b, oder statt Schritt 4a.',
      'Schritt 5, danach, nur wenn nötig.',
    ].map((part) => said.indexOf(part));
    holds(!order.includes(-1), `everything is read: ${order.join()} ${said}`);
    same(
      order.toSorted((one, other) => one - other),
      order,
      'order',
    );
    same(buttons(box), ['Vorlesen false']);
  });

  it('goes on after a pause with what was interrupted', async () => {
    const box = await begin();
    synthesis.finish();
    press(box, 'Pause');
    await box.settle();
    same([buttons(box)[1], synthesis.current], ['Pause true', null]);
    press(box, 'Pause');
    await box.settle();
    same(synthesis.said.at(-1), synthesis.said.at(-2), 'text');
    same(buttons(box)[1], 'Pause false');
  });

  it('ends on request and leaves the focus on its button', async () => {
    const box = await begin();
    const end = need(box.all('.speech button')[2], 'button to end');
    end.focus();
    end.click();
    await until(() => box.focused === box.find('.speech button'));
    same([buttons(box), synthesis.current], [['Vorlesen false'], null]);
  });

  it('falls silent when the topic is left, and when the box leaves the page', async () => {
    const box = await begin();
    box.element.close();
    same(synthesis.current, null);
    await begin();
    clearStage();
    same(synthesis.current, null);
  });
});
