export default {
  timeline: {
    title: 'Timeline',
    show: 'Show',
    all: 'Everything',
    kinds: {
      'project-change': 'Stages and status',
      holder: 'Holders',
      event: 'Events',
      'plan-change': 'Support plans',
      team: 'Team',
      'support-record': 'Support records',
    },
    failed: 'The timeline could not be loaded.',
    olderFailed: 'What comes before could not be loaded.',
    empty: 'Nothing on this timeline yet.',
    emptyText: {
      projects: 'Stages, events, support records: all that you may read of this project will appear here.',
      actors: 'Projects, events, support records: all that you may read of this actor will appear here.',
      organisations:
        'Projects, events, support plans and records: all that you may read of this organisation will appear here.',
    },
    emptyFiltered: 'Nothing of this kind on this timeline.',
    stage: 'Stage: {stage}',
    created: 'Record created',
    record: 'Support record',
    other: 'Act',
    origin: 'where the project comes from',
    cancelled: 'cancelled',
    handedOver: 'lead handed over',
    team: { joined: '{name} joins the team', left: '{name} leaves the team' },
    holder: {
      projects: { began: '{name} joins the project', ended: '{name} leaves the project' },
      actors: { began: 'Joins the project {name}', ended: 'Leaves the project {name}' },
    },
  },
};
