package org.maillage.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers that carry an entity tag {@code "<version>-<hash of the body>"}. The body is written to bytes once: the
 * same bytes are hashed and sent.
 */
@ApplicationScoped
public class Answers {

    private static final int HASH_BYTES = 9;

    @Inject
    ObjectMapper json;

    @Inject
    HttpHeaders request;

    @Inject
    UriInfo uri;

    /** 200, or 304 when the caller already holds exactly this body. */
    public <T extends Versioned> RestResponse<T> ok(T view) {
        byte[] body = bytes(view);
        String tag = tag(view.version(), body);
        if (EntityTags.anyMatches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return ResponseBuilder.<T>create(304).header(HttpHeaders.ETAG, tag).build();
        }
        return typed(ResponseBuilder.ok(text(body)), tag);
    }

    /** 201 with the address of what was made, relative to the API's root. */
    public <T extends Versioned> RestResponse<T> created(T view, String path) {
        byte[] body = bytes(view);
        return typed(
                ResponseBuilder.create(RestResponse.Status.CREATED, text(body)).location(URI.create(path)),
                tag(view.version(), body));
    }

    /** 202: taken on, and done after the answer. */
    public <T extends Versioned> RestResponse<T> accepted(T view) {
        byte[] body = bytes(view);
        return typed(ResponseBuilder.create(RestResponse.Status.ACCEPTED, text(body)), tag(view.version(), body));
    }

    /** One page, with RFC 8288 links to this one and the next. */
    public <T> RestResponse<Page<T>> page(Page<T> page) {
        return ResponseBuilder.ok(page)
                .header(HttpHeaders.LINK, links(page))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** The same for lists that change rarely and are asked often: with an entity tag, and 304 to who has it. */
    public <T> RestResponse<Page<T>> taggedPage(Page<T> page) {
        byte[] body = bytes(page);
        String tag = tag(0, body);
        if (EntityTags.anyMatches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return ResponseBuilder.<Page<T>>create(304)
                    .header(HttpHeaders.ETAG, tag)
                    .build();
        }
        return typed(ResponseBuilder.ok(text(body)).header(HttpHeaders.LINK, links(page)), tag);
    }

    private String links(Page<?> page) {
        String links = '<' + uri.getRequestUri().toString() + ">; rel=\"self\"";
        if (page.nextCursor() != null) {
            URI next = uri.getRequestUriBuilder()
                    .replaceQueryParam("offset")
                    .replaceQueryParam("cursor", page.nextCursor())
                    .build();
            links += ", <" + next + ">; rel=\"next\"";
        }
        return links;
    }

    @SuppressWarnings("unchecked")
    private static <T> RestResponse<T> typed(ResponseBuilder<String> answer, String tag) {
        // The body is written already; the type parameter only tells the contract what it holds.
        return (RestResponse<T>) (RestResponse<?>) answer.type("application/json;charset=UTF-8")
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** Text goes out as it is; the JSON writer would turn bytes into base64. */
    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tag(int version, byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            byte[] hash = new byte[HASH_BYTES];
            ByteBuffer.wrap(digest).get(hash);
            return '"'
                    + Integer.toString(version)
                    + '-'
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(hash)
                    + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
