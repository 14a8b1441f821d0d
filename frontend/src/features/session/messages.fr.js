export default {
  session: {
    title: 'Mon compte',
    identity: 'Identité',
    name: 'Nom',
    email: 'Courriel',
    memberships: 'Structures',
    password: 'Mot de passe',
    passwordIntro: 'Le changer ferme vos autres sessions ouvertes.',
    current: 'Mot de passe actuel',
    next: 'Nouveau mot de passe',
    nextHelp: '12 caractères ou plus. Une phrase que vous retenez convient très bien.',
    change: 'Changer le mot de passe',
    changed: 'Mot de passe changé. Vos autres sessions sont fermées.',
    tooShort: 'Il faut au moins 12 caractères : il en manque {count}.',
    keyboard: 'Clavier',
    singleKeys: 'Raccourcis d’une seule touche',
    singleKeysHelp:
      'J et K passent d’une ligne à l’autre, X sélectionne, Entrée ouvre, E modifie, / cherche un acteur. À couper si vous dictez à votre ordinateur.',
    roles: { viewer: 'Lecture', adviser: 'Accompagnement', manager: 'Gestion' },
    instanceRoles: { coordinator: 'Coordination', administrator: 'Administration' },
    instance: 'Instance',
  },
};
