package org.maillage.timeline;

import org.maillage.shared.access.Right;
import org.maillage.shared.text.Coded;

/** The kinds of entries, each for those who may read what it tells of. */
enum TimelineKind implements Coded {
    /** Stage or status of a project changed. */
    PROJECT_CHANGE(Right.PROJECTS_READ),
    /** Somebody began or ceased to hold a project. */
    HOLDER(Right.PROJECTS_READ),
    /** A session of an event. */
    EVENT(Right.EVENTS_READ),
    /** The phase of a support plan changed, or its lead was handed over. */
    PLAN_CHANGE(Right.SUPPORT_PLANS_READ),
    /** An organisation joined or left the team of a support plan. */
    TEAM(Right.SUPPORT_PLANS_READ),
    /** A dated act of support. */
    SUPPORT_RECORD(Right.SUPPORT_RECORDS_READ),
    /** The record of an actor was made. */
    ACTOR(Right.ACTORS_READ);

    private final Right right;

    TimelineKind(Right right) {
        this.right = right;
    }

    Right right() {
        return right;
    }
}
