/**
 * Support plans: the support of one project by a team of organisations, with its phases and the memberships of the team, open
 * and closed. The lead of a plan is the lead of its project; an organisation with an open membership of a shared plan is in the
 * team of the project, and then reads and edits the confidential part of the project and all its shared plans.
 *
 * <p>Owns {@code support_plans, support_plan_memberships, support_plan_changes, support_plan_parts,
 * support_plan_external_ids} and the view {@code project_teams}. May use projects (who asks {@link org.maillage.projects.ProjectTeam}
 * changes who has access), territories and vocabularies. Caveat: whoever leaves has access to nothing of the plan from that
 * moment on, so that what is to be said of the leaving is written first.
 */
package org.maillage.supportplans;
