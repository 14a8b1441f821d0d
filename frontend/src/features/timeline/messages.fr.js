export default {
  timeline: {
    title: 'Fil',
    show: 'Montrer',
    all: 'Tout',
    kinds: {
      'project-change': 'Étapes et statut',
      holder: 'Porteurs',
      event: 'Événements',
      'plan-change': 'Accompagnements',
      team: 'Équipe',
      'support-record': 'Suivis',
    },
    failed: 'Le fil n’a pas pu être chargé.',
    olderFailed: 'La suite n’a pas pu être chargée.',
    empty: 'Rien encore sur ce fil.',
    emptyText: {
      projects: 'Étapes, événements, suivis : tout ce que vous pouvez lire de ce projet s’inscrira ici.',
      actors: 'Projets, événements, suivis : tout ce que vous pouvez lire de cet acteur s’inscrira ici.',
      organisations:
        'Projets, événements, accompagnements, suivis : tout ce que vous pouvez lire de cette structure s’inscrira ici.',
    },
    emptyFiltered: 'Rien de cette sorte sur ce fil.',
    stage: 'Étape : {stage}',
    created: 'Fiche créée',
    record: 'Suivi',
    other: 'Acte',
    origin: 'd’où vient le projet',
    cancelled: 'annulé',
    handedOver: 'pilotage transmis',
    team: { joined: '{name} entre dans l’équipe', left: '{name} quitte l’équipe' },
    holder: {
      projects: { began: '{name} rejoint le projet', ended: '{name} quitte le projet' },
      actors: { began: 'Rejoint le projet {name}', ended: 'Quitte le projet {name}' },
    },
  },
};
