/** The import kind {@code projects}: its fields, and how a row becomes the form of a project. May use actors and projects. */
package org.maillage.imports.projects;
