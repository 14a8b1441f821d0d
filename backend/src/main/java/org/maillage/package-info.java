/** Maillage: the shared system of record of rural support programmes for social-economy projects. */
package org.maillage;
