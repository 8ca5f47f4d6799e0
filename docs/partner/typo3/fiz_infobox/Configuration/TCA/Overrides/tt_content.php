<?php

declare(strict_types=1);

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

(static function (): void {
    $slug = static fn (string $label, string $description): array => [
        'label' => $label,
        'description' => $description,
        'config' => ['type' => 'input', 'size' => 30, 'max' => 200, 'eval' => 'trim,lower,is_in', 'is_in' => 'abcdefghijklmnopqrstuvwxyz0123456789- '],
    ];
    $choice = static fn (string $label, array $items): array => [
        'label' => $label,
        'config' => [
            'type' => 'select',
            'renderType' => 'selectSingle',
            'default' => '',
            'items' => array_map(
                static fn (string $value, string $title): array => ['label' => $title, 'value' => $value],
                array_map(strval(...), array_keys($items)),
                $items,
            ),
        ],
    ];
    $columns = [
        'tx_fizinfobox_lang' => $slug('Sprache', 'Zum Beispiel de, en, ar. Leer: wie die Seite.'),
        'tx_fizinfobox_languages' => $slug('Sprachen im Menü', 'Mit Leerzeichen, etwa „de en uk“. Leer: alle.'),
        'tx_fizinfobox_topic' => $slug('Thema', 'Kurzname, etwa „blaue-karte-eu“. Leer: Startansicht.'),
        'tx_fizinfobox_area' => $slug('Themenfelder', 'Kurznamen mit Leerzeichen, etwa „arbeit sprache“. Leer: alle.'),
        'tx_fizinfobox_audience' => $choice('Für wen vor allem?', [
            '' => 'offen lassen',
            'employer' => 'Betriebe',
            'newcomer' => 'Zugewanderte',
            'actor' => 'Beratende',
        ]),
        'tx_fizinfobox_scheme' => $choice('Hell oder dunkel', ['' => 'wie die Seite', 'light' => 'hell', 'dark' => 'dunkel']),
        'tx_fizinfobox_level' => $choice('Ebene der Überschriften', ['' => 'h2', '3' => 'h3', '4' => 'h4', '5' => 'h5', '6' => 'h6']),
    ];
    ExtensionManagementUtility::addTCAcolumns('tt_content', $columns);
    ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
        'label' => 'FIZ Infobox',
        'description' => 'Antworten, nächste Schritte und Ansprechpersonen zu Zuwanderung und Arbeit',
        'value' => 'fizinfobox',
        'icon' => 'content-info',
        'group' => 'special',
    ]);
    $GLOBALS['TCA']['tt_content']['types']['fizinfobox'] = [
        'showitem' => implode(',', [
            '--div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:general',
            '--palette--;;general',
            '--palette--;;headers',
            ...array_keys($columns),
            '--div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:language',
            '--palette--;;language',
            '--div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:access',
            '--palette--;;hidden',
            '--palette--;;access',
        ]),
    ];
})();
