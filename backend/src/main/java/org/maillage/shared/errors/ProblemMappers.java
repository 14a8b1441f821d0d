package org.maillage.shared.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure, ours or the framework's, in one shape. The cause of a 500 goes to the log, never to the caller. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    HttpHeaders headers;

    @ServerExceptionMapper
    public Response problem(Problem problem) {
        return answer(problem);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid) {
        return answer(Problem.of(ConstraintViolations.of(invalid)));
    }

    @ServerExceptionMapper({UnrecognizedPropertyException.class, MismatchedInputException.class})
    public Response mismatched(MismatchedInputException mismatch) {
        return answer(JsonProblems.of(mismatch));
    }

    @ServerExceptionMapper({JsonProcessingException.class, JsonMappingException.class})
    public Response unreadable(JsonProcessingException unreadable) {
        return unreadable.getCause() instanceof Problem problem
                ? answer(problem)
                : answer(JsonProblems.unreadable(unreadable));
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException refusal) {
        for (Throwable cause = refusal.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MismatchedInputException mismatch) {
                return answer(JsonProblems.of(mismatch));
            }
            if (cause instanceof JsonProcessingException unreadable) {
                return answer(JsonProblems.unreadable(unreadable));
            }
            if (cause instanceof Problem problem) {
                return answer(problem);
            }
            if (cause instanceof IllegalArgumentException && refusal instanceof NotFoundException) {
                return answer(new Problem(ErrorCode.BAD_ID)); // a parameter that the framework could not read as a UUID
            }
        }
        ErrorCode code = switch (refusal.getResponse().getStatus()) {
            case 401 -> ErrorCode.NOT_AUTHENTICATED;
            case 403 -> ErrorCode.NOT_ALLOWED;
            case 404 -> ErrorCode.NOT_FOUND;
            case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 406 -> ErrorCode.NOT_ACCEPTABLE;
            case 413 -> ErrorCode.BODY_TOO_LARGE;
            case 415 -> ErrorCode.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> ErrorCode.UNAVAILABLE;
            default -> refusal.getResponse().getStatus() < 500 ? ErrorCode.BAD_REQUEST : null;
        };
        return code == null ? unexpected(refusal) : answer(new Problem(code));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure) {
        Problem known = DatabaseProblems.find(failure);
        if (known != null) {
            return answer(known);
        }
        String id = UUID.randomUUID().toString();
        // Class names and frames alone: the message of a failure may hold what somebody typed.
        LOG.errorf("request %s failed: %s", id, Traces.of(failure));
        return answer(new Problem(ErrorCode.INTERNAL), id);
    }

    private Response answer(Problem problem) {
        return answer(problem, UUID.randomUUID().toString());
    }

    private Response answer(Problem problem, String requestId) {
        Locale locale = Messages.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var response = Response.status(problem.code().status())
                .type("application/problem+json")
                .header("Content-Language", locale.getLanguage())
                .header("Cache-Control", "no-store")
                .entity(ProblemView.of(problem, locale, requestId));
        if (problem.code() == ErrorCode.NOT_AUTHENTICATED || problem.code() == ErrorCode.BAD_CREDENTIALS) {
            response.header("WWW-Authenticate", "Bearer realm=\"maillage\"");
        }
        problem.headers().forEach(response::header);
        return response.build();
    }
}
