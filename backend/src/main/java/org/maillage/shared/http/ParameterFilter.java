package org.maillage.shared.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** A parameter that the address does not know is refused: a misspelt filter must not answer with everything. */
@Provider
@Priority(Priorities.USER)
class ParameterFilter implements ContainerRequestFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var parameters = request.getUriInfo().getQueryParameters();
        if (parameters.isEmpty()) {
            return;
        }
        Set<String> allowed = known.computeIfAbsent(resource.getResourceMethod(), ParameterFilter::allowed);
        parameters.forEach((name, values) -> {
            if (!allowed.contains(name)) {
                throw new Problem(ErrorCode.UNKNOWN_PARAMETER, name);
            }
            if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw Problem.field(name, ErrorCode.BAD_CHARACTER);
            }
        });
    }

    private static Set<String> allowed(Method method) {
        Set<String> names = new HashSet<>();
        names.add("format");
        for (Parameter parameter : method.getParameters()) {
            RestQuery query = parameter.getAnnotation(RestQuery.class);
            if (query != null) {
                names.add(query.value().isEmpty() ? parameter.getName() : query.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType(); type != Object.class; type = type.getSuperclass()) {
                    boolean unknown = type == ListParameters.class && method.isAnnotationPresent(WithoutPages.class);
                    for (Field field : type.getDeclaredFields()) {
                        RestQuery named = field.getAnnotation(RestQuery.class);
                        if (named != null && !unknown) {
                            names.add(named.value().isEmpty() ? field.getName() : named.value());
                        }
                    }
                }
            }
        }
        return names;
    }
}
