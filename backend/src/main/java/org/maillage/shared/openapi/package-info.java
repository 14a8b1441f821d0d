/**
 * The contract, made from the code when the product is built. Its static half is {@code META-INF/openapi.yaml}: texts,
 * shared answers, headers, examples. {@link org.maillage.shared.openapi.ContractFilter} completes what the annotations
 * of the resources say, by convention:
 *
 * <ul>
 *   <li>the first segment of a path is its tag; the tag and the method's name are the {@code operationId};
 *   <li>{@code @Access} gives security, {@code x-right} and the sentence on who may;
 *   <li>a method called {@code create} answers 201 with {@code Location}; {@code put} 201 or 200; {@code @ResponseStatus}
 *       says otherwise;
 *   <li>{@code RestResponse<X>} of a versioned view carries an {@code ETag}; of a page, {@code Link};
 *   <li>an {@code If-Match} parameter brings 412 and 428, a body 413 and 415, an id in the path 404;
 *   <li>a twin method that produces {@code text/csv} or {@code text/calendar} is the same in that format;
 *   <li>every field of an answer is there (unless its record leaves out nulls) and may be null only where
 *       {@code @Schema(nullable = true)} says so; inputs admit no other field, and null where the field is optional;
 *   <li>a field without a text takes that of the input of the same name, then that of
 *       {@code META-INF/contract-fields.properties}.
 * </ul>
 */
package org.maillage.shared.openapi;
