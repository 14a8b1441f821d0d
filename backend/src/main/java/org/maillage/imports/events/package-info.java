/**
 * The import kind {@code events}: its fields, and how a row becomes the form of an event and the steps of its state. May use
 * actors, projects and events.
 */
package org.maillage.imports.events;
