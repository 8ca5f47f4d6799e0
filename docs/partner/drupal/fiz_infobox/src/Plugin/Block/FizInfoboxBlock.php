<?php

declare(strict_types=1);

namespace Drupal\fiz_infobox\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Cache\Cache;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * The box as a block.
 */
#[Block(
  id: 'fiz_infobox',
  admin_label: new TranslatableMarkup('FIZ Infobox'),
  category: new TranslatableMarkup('FIZ'),
)]
final class FizInfoboxBlock extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * Settings of the block by name of the attribute.
   */
  private const ATTRIBUTES = [
    'lang' => 'lang',
    'languages' => 'languages',
    'topic' => 'topic',
    'area' => 'area',
    'audience' => 'audience',
    'color-scheme' => 'color_scheme',
    'heading-level' => 'heading_level',
  ];

  public function __construct(
    array $configuration,
    string $plugin_id,
    mixed $plugin_definition,
    private readonly ConfigFactoryInterface $configFactory,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): self {
    return new self($configuration, $plugin_id, $plugin_definition, $container->get('config.factory'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return array_fill_keys(array_values(self::ATTRIBUTES), '');
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $texts = [
      'lang' => ['Sprache', 'Zum Beispiel de, en, ar. Leer: wie die Seite.'],
      'languages' => ['Sprachen im Menü', 'Mit Leerzeichen, etwa „de en uk“. Leer: alle.'],
      'topic' => ['Thema', 'Kurzname, etwa „blaue-karte-eu“. Leer: Startansicht.'],
      'area' => ['Themenfelder', 'Kurznamen mit Leerzeichen, etwa „arbeit sprache“. Leer: alle.'],
    ];
    foreach ($texts as $name => [$title, $description]) {
      $form[$name] = [
        '#type' => 'textfield',
        '#title' => $title,
        '#description' => $description,
        '#default_value' => $this->configuration[$name],
        '#pattern' => '[a-z0-9 \-]{1,200}',
      ];
    }
    $choices = [
      'audience' => ['Für wen vor allem?', ['employer' => 'Betriebe', 'newcomer' => 'Zugewanderte', 'actor' => 'Beratende']],
      'color_scheme' => ['Hell oder dunkel', ['light' => 'hell', 'dark' => 'dunkel']],
      'heading_level' => ['Ebene der Überschriften', ['3' => 'h3', '4' => 'h4', '5' => 'h5', '6' => 'h6']],
    ];
    foreach ($choices as $name => [$title, $options]) {
      $form[$name] = [
        '#type' => 'select',
        '#title' => $title,
        '#options' => $options,
        '#empty_value' => '',
        '#default_value' => $this->configuration[$name],
      ];
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (self::ATTRIBUTES as $name) {
      $this->configuration[$name] = trim((string) $form_state->getValue($name));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $settings = $this->configFactory->get('fiz_infobox.settings');
    $host = (string) $settings->get('host');
    if ($host === '') {
      return [];
    }
    $attributes = ['embed' => (string) $settings->get('embed')];
    foreach (self::ATTRIBUTES as $attribute => $name) {
      $attributes[$attribute] = $this->configuration[$name];
    }
    return [
      '#type' => 'html_tag',
      '#tag' => 'fiz-infobox',
      '#attributes' => array_filter($attributes, static fn (string $value): bool => $value !== ''),
      'fallback' => [
        '#type' => 'html_tag',
        '#tag' => 'a',
        '#value' => 'Beratung zu Zuwanderung und Arbeit',
        '#attributes' => [
          'href' => "$host/seiten/" . ($this->configuration['lang'] ?: 'de') . '/',
          'lang' => 'de',
        ],
      ],
      '#attached' => ['library' => ['fiz_infobox/box']],
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function getCacheTags(): array {
    return Cache::mergeTags(parent::getCacheTags(), ['config:fiz_infobox.settings']);
  }

}
