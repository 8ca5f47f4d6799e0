/** The block in the editor: a quiet placeholder with its settings beside it. No build step. */
(function ({ blocks, blockEditor, components, element }) {
  const { createElement: h } = element;

  const CHOICES = {
    audience: {
      label: 'Für wen vor allem?',
      options: [
        ['', 'offen lassen'],
        ['employer', 'Betriebe'],
        ['newcomer', 'Zugewanderte'],
        ['actor', 'Beratende'],
      ],
    },
    pathway: {
      label: 'Zugangsweg',
      options: [
        ['', 'offen lassen'],
        ['eu', 'aus der EU'],
        ['third', 'aus anderen Staaten'],
        ['humanitarian', 'aus humanitären Gründen'],
      ],
    },
    colorScheme: {
      label: 'Hell oder dunkel',
      options: [
        ['', 'wie die Seite'],
        ['light', 'hell'],
        ['dark', 'dunkel'],
      ],
    },
    headingLevel: {
      label: 'Ebene der Überschriften',
      options: [['', 'h2'], ...[3, 4, 5, 6].map((level) => [String(level), `h${level}`])],
    },
  };

  const TEXTS = {
    lang: ['Sprache', 'Zum Beispiel de, en, ar. Leer: wie die Seite.'],
    languages: ['Sprachen im Menü', 'Mit Leerzeichen, etwa „de en uk“. Leer: alle.'],
    area: ['Themenfelder', 'Kurznamen mit Leerzeichen, etwa „arbeit sprache“. Leer: alle.'],
    topic: ['Thema', 'Kurzname, etwa „blaue-karte-eu“. Leer: Startansicht.'],
    embed: ['Partnerseite', 'Leer: wie unter „Einstellungen → FIZ Infobox“.'],
  };

  function edit({ attributes, setAttributes }) {
    const set = (name) => (value) => setAttributes({ [name]: value });
    const common = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
    const texts = Object.entries(TEXTS).map(([name, [label, help]]) =>
      h(components.TextControl, {
        ...common,
        key: name,
        label,
        help,
        value: attributes[name],
        onChange: set(name),
      }),
    );
    const choices = Object.entries(CHOICES).map(([name, { label, options }]) =>
      h(components.SelectControl, {
        ...common,
        key: name,
        label,
        value: attributes[name],
        options: options.map(([value, title]) => ({ value, label: title })),
        onChange: set(name),
      }),
    );
    return h(
      'div',
      blockEditor.useBlockProps(),
      h(
        blockEditor.InspectorControls,
        null,
        h(components.PanelBody, { title: 'Infobox' }, ...texts, ...choices),
      ),
      h(components.Placeholder, {
        icon: 'info-outline',
        label: 'FIZ Infobox',
        instructions: attributes.topic
          ? `Hier erscheint das Thema „${attributes.topic}“.`
          : 'Hier erscheint die Infobox. Einstellungen stehen in der Seitenleiste.',
      }),
    );
  }

  // The server writes the element, so that a change of the settings reaches every page.
  blocks.registerBlockType('fiz/infobox', { edit, save: () => null });
})(window.wp);
