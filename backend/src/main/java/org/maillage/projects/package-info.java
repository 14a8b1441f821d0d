/**
 * Projects: from the idea to the organisation that came of it. The whole network reads title, stage, status, territory, themes,
 * summary and when these changed; the lead organisation and the team of its support plans also holders, facts, origin and
 * reasons; each organisation has a part of its own.
 *
 * <p>Owns {@code projects, project_changes, project_access, project_confidential, project_change_reasons, project_holders,
 * project_facts, project_parts, project_external_ids}, and the rows of {@code person_access} of kind {@code projects}. May use
 * actors, territories and vocabularies. Who is in the team is for support plans to say, through {@link org.maillage.projects.ProjectTeam}. Caveat: the version that a caller sees is the sum of the shared version, that of the
 * confidential part if she has access to it, and that of her organisation's own part: it grows with every change that she can
 * see and with no other. Imports write projects one by one inside the transaction of their chunk: there are a few thousand at most.
 */
package org.maillage.projects;
