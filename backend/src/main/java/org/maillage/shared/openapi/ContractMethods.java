package org.maillage.shared.openapi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;

/** The resource method behind an operation, and what its signature says. */
final class ContractMethods {

    private static final DotName ACCESS = DotName.createSimple(Access.class);
    private static final DotName PATH = DotName.createSimple(jakarta.ws.rs.Path.class);
    private static final DotName GET = DotName.createSimple(jakarta.ws.rs.GET.class);
    private static final DotName PRODUCES = DotName.createSimple(jakarta.ws.rs.Produces.class);
    private static final DotName STATUS = DotName.createSimple(org.jboss.resteasy.reactive.ResponseStatus.class);
    private static final DotName ANSWER = DotName.createSimple(org.jboss.resteasy.reactive.RestResponse.class);
    private static final DotName VERSIONED = DotName.createSimple(org.maillage.shared.http.Versioned.class);
    private static final DotName WITHOUT_KEY =
            DotName.createSimple(org.maillage.shared.http.WithoutIdempotencyKey.class);
    private static final DotName WITHOUT_PAGES = DotName.createSimple(org.maillage.shared.http.WithoutPages.class);
    private static final DotName PAGE = DotName.createSimple(org.maillage.shared.http.Page.class);

    private final IndexView index;

    ContractMethods(IndexView index) {
        this.index = index;
    }

    /** @param operationId class and method as the scanner writes them: {@code org.maillage.x.XResource_list} */
    MethodInfo require(String operationId) {
        int end = operationId == null ? -1 : operationId.lastIndexOf('_');
        ClassInfo type = end < 0 ? null : index.getClassByName(DotName.createSimple(operationId.substring(0, end)));
        if (type == null) {
            throw new IllegalStateException("contract: no operationId of your own, please: " + operationId);
        }
        String name = operationId.substring(end + 1);
        List<MethodInfo> found = type.methods().stream()
                .filter(method -> method.name().equals(name))
                .filter(method -> method.annotations().size() > 0)
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("contract: one method only may be called " + operationId);
        }
        return found.get(0);
    }

    /** The first segment of a path. */
    static String tag(String path) {
        return path.split("/")[1];
    }

    /** {@code actors_list}; words of the class's own path come between: {@code organisations_memberships_list}. */
    static String id(MethodInfo method) {
        String path = text(method.declaringClass().declaredAnnotation(PATH));
        String words = Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty() && !segment.startsWith("{"))
                .map(ContractMethods::camel)
                .collect(Collectors.joining("_"));
        return words + '_' + method.name();
    }

    static Right right(MethodInfo method) {
        AnnotationInstance access = method.annotation(ACCESS);
        if (access == null) {
            throw new IllegalStateException("contract: @Access is missing on " + method);
        }
        return Right.valueOf(access.value().asEnum());
    }

    /** What {@code @ResponseStatus} says, or null. */
    static Integer status(MethodInfo method) {
        AnnotationInstance status = method.annotation(STATUS);
        return status == null ? null : status.value().asInt();
    }

    /** Whether a POST may be repeated safely under a key: all but those marked. */
    static boolean repeatable(MethodInfo method) {
        return !method.hasAnnotation(WITHOUT_KEY);
    }

    static boolean isWithoutPages(MethodInfo method) {
        return method.hasAnnotation(WITHOUT_PAGES);
    }

    /** Whether answers carry an entity tag: made by {@code Answers} from a versioned view. */
    boolean tagged(MethodInfo method) {
        Type view = inAnswer(method);
        ClassInfo type = view == null ? null : index.getClassByName(view.name());
        return type != null && type.interfaceNames().contains(VERSIONED);
    }

    /** Whether answers carry {@code Link}. */
    boolean linked(MethodInfo method) {
        Type view = inAnswer(method);
        return view != null && view.name().equals(PAGE);
    }

    /** The types in which twin methods give the same: {@code text/csv}, {@code text/calendar}. */
    static List<String> alsoAs(MethodInfo method) {
        return !method.hasAnnotation(GET)
                ? List.of()
                : method.declaringClass().methods().stream()
                        .filter(other -> other != method && other.hasAnnotation(GET))
                        .filter(other -> path(other).equals(path(method)))
                        .map(other -> other.annotation(PRODUCES))
                        .filter(produces -> produces != null)
                        .flatMap(produces -> Arrays.stream(produces.value().asStringArray()))
                        .map(type -> type.replaceAll(";.*", ""))
                        .filter(type -> type.startsWith("text/"))
                        .sorted(Comparator.reverseOrder())
                        .toList();
    }

    private static Type inAnswer(MethodInfo method) {
        Type type = method.returnType();
        boolean answer = type.name().equals(ANSWER) && type.kind() == Type.Kind.PARAMETERIZED_TYPE;
        return answer ? type.asParameterizedType().arguments().get(0) : null;
    }

    private static String path(MethodInfo method) {
        return text(method.annotation(PATH));
    }

    private static String text(AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }

    static String camel(String kebab) {
        String[] words = kebab.split("-");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
