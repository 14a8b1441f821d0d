export default {
  session: {
    title: 'My account',
    identity: 'Identity',
    name: 'Name',
    email: 'E-mail',
    memberships: 'Organisations',
    password: 'Password',
    passwordIntro: 'Changing it closes your other open sessions.',
    current: 'Current password',
    next: 'New password',
    nextHelp: '12 characters or more. A sentence you remember is very good.',
    change: 'Change the password',
    changed: 'Password changed. Your other sessions are closed.',
    tooShort: 'At least 12 characters are needed: {count} are missing.',
    keyboard: 'Keyboard',
    singleKeys: 'Single-key shortcuts',
    singleKeysHelp:
      'J and K move between rows, X selects, Enter opens, E edits, / searches for an actor. Switch them off if you dictate to your computer.',
    roles: { viewer: 'Reading', adviser: 'Support', manager: 'Management' },
    instanceRoles: { coordinator: 'Coordination', administrator: 'Administration' },
    instance: 'Instance',
  },
};
