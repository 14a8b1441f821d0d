package org.maillage.shared.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every refusal (RFC 9457, {@code application/problem+json}). */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
        @Schema(examples = "urn:maillage:problem:check-failed")
        String type,

        @Schema(description = "Short name of the problem, in the caller's language")
        String title,

        int status,

        @Schema(description = "The stable value to program against")
        ErrorCode code,

        @Schema(description = "What is wrong and what to do, in the caller's language")
        String detail,

        @Schema(description = "Name this when you report a fault")
        String requestId,

        @Schema(description = "What is wrong field by field; empty when the problem is the whole request")
        List<FieldProblem> errors) {

    /** One field that is wrong. */
    public record FieldProblem(
            @Schema(
                    description = "JSON pointer into the body, or the name of the parameter",
                    examples = "/address/municipality")
            String pointer,

            ErrorCode code,
            String detail) {}

    public static ProblemView of(Problem problem, Locale locale, String requestId) {
        ErrorCode code = problem.code();
        List<FieldProblem> errors = problem.violations().stream()
                .map(v -> new FieldProblem(v.pointer(), v.code(), Messages.of(v.code(), locale, v.arguments())))
                .toList();
        return new ProblemView(
                "urn:maillage:problem:" + code.code(),
                Messages.of("title." + code.status(), locale, List.of()),
                code.status(),
                code,
                Messages.of(code, locale, problem.arguments()),
                requestId,
                errors);
    }
}
