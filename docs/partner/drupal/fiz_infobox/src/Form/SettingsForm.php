<?php

declare(strict_types=1);

namespace Drupal\fiz_infobox\Form;

use Drupal\Core\Cache\Cache;
use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * Where the box comes from.
 */
final class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'fiz_infobox_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['fiz_infobox.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $config = $this->config('fiz_infobox.settings');
    $form['host'] = [
      '#type' => 'url',
      '#title' => 'Adresse der Infobox',
      '#description' => 'Nennt Ihnen das FIZ, zum Beispiel https://infobox.example.de.',
      '#default_value' => $config->get('host'),
      '#required' => TRUE,
    ];
    $form['embed'] = [
      '#type' => 'textfield',
      '#title' => 'Kurzname Ihrer Partnerseite',
      '#description' => 'Freiwillig. Lädt, was das FIZ für Ihre Seite hinterlegt hat.',
      '#default_value' => $config->get('embed'),
      '#pattern' => '[a-z0-9\-]{1,80}',
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state): void {
    parent::validateForm($form, $form_state);
    $parts = parse_url((string) $form_state->getValue('host'));
    $scheme = is_array($parts) ? strtolower($parts['scheme'] ?? '') : '';
    $host = is_array($parts) ? strtolower($parts['host'] ?? '') : '';
    if (!in_array($scheme, ['http', 'https'], TRUE) || preg_match('/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/', $host) !== 1) {
      $form_state->setErrorByName('host', 'Bitte geben Sie eine Adresse an, die mit https:// beginnt.');
      return;
    }
    $form_state->setValue('host', "$scheme://$host" . (isset($parts['port']) ? ":{$parts['port']}" : ''));
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $this->config('fiz_infobox.settings')
      ->set('host', $form_state->getValue('host'))
      ->set('embed', $form_state->getValue('embed'))
      ->save();
    // The library holds the address.
    Cache::invalidateTags(['library_info']);
    parent::submitForm($form, $form_state);
  }

}
