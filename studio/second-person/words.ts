/** Every sentence about the second person who checks. */
export const CHECK_WORDS = {
  give: 'Zur Prüfung geben',
  given: 'Zur Prüfung gegeben',
  giveHint:
    'Zeigt allen unter „Heute zu tun“, dass dieser Entwurf fertig ist und eine zweite Person ihn lesen soll.',
  givenHint: 'Eine zweite Person liest diesen Entwurf und veröffentlicht ihn.',
  noDraft: 'Es gibt keinen Entwurf, der zu prüfen wäre.',
  noPermission: 'Ihre Rolle darf das nicht ändern.',
} as const;
