<?php

$EM_CONF[$_EXTKEY] = [
    'title' => 'FIZ Infobox',
    'description' => 'Antworten, nächste Schritte und Ansprechpersonen zu Zuwanderung und Arbeit als Inhaltselement',
    'category' => 'fe',
    'state' => 'stable',
    'version' => '0.1.0',
    'constraints' => [
        'depends' => [
            'typo3' => '13.4.0-13.4.99',
            'fluid_styled_content' => '13.4.0-13.4.99',
        ],
    ],
];
