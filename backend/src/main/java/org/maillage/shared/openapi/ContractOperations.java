package org.maillage.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.MethodInfo;
import org.maillage.shared.access.Right;

/** Name, tag, access, parameters of each operation; its answers are {@link ContractAnswers}'. */
final class ContractOperations {

    private static final Set<String> SHARED_PARAMETERS = Set.of("limit", "cursor", "offset", "count");

    /** What an operation does not take that is {@link org.maillage.shared.http.WithoutPages}. */
    private static final Set<String> OF_PAGES = Set.of("limit", "cursor", "offset", "count", "sort");

    private final Set<String> tags;
    private final ContractMethods methods;
    private final ContractAnswers answers;
    private final Map<String, Integer> ids = new HashMap<>();

    ContractOperations(OpenAPI contract, ContractMethods methods) {
        this.methods = methods;
        this.answers = new ContractAnswers(contract, methods);
        this.tags = contract.getTags() == null
                ? Set.of()
                : contract.getTags().stream().map(Tag::getName).collect(Collectors.toSet());
    }

    void checkTag(String path) {
        if (!tags.contains(ContractMethods.tag(path))) {
            throw new IllegalStateException("contract: META-INF/openapi.yaml has no tag for " + path);
        }
    }

    void addLanguage(PathItem item) {
        item.addParameter(shared("AcceptLanguage"));
    }

    void complete(String path, HttpMethod verb, Operation operation) {
        MethodInfo method = methods.require(operation.getOperationId());
        Right right = ContractMethods.right(method);
        operation.setOperationId(ContractMethods.id(method));
        ids.merge(operation.getOperationId(), 1, Integer::sum);
        operation.setTags(List.of(ContractMethods.tag(path)));
        operation.setDescription(description(operation.getDescription(), right));
        operation.addExtension("x-right", right.wire());
        ContractAccess.secure(operation, right);
        completeParameters(verb, operation, method);
        answers.complete(path, verb, operation, method, right);
    }

    void checkUnique() {
        ids.forEach((id, times) -> {
            if (times > 1) {
                throw new IllegalStateException("contract: " + times + " operations are called " + id);
            }
        });
    }

    private static String description(String own, Right right) {
        String text = own == null ? "" : own.strip();
        if (!text.isEmpty()) {
            text += text.endsWith(".") ? "\n\n" : ".\n\n";
        }
        return text + ContractAccess.whoMay(right);
    }

    private void completeParameters(HttpMethod verb, Operation operation, MethodInfo method) {
        List<Parameter> parameters = new ArrayList<>();
        if (operation.getParameters() != null) {
            boolean unpaged = ContractMethods.isWithoutPages(method);
            for (Parameter parameter : operation.getParameters()) {
                if (!unpaged || !OF_PAGES.contains(parameter.getName())) {
                    parameters.add(completed(parameter, method));
                }
            }
        }
        if (verb == HttpMethod.GET && methods.tagged(method)) {
            parameters.add(shared("IfNoneMatch"));
        }
        if (verb == HttpMethod.POST && ContractMethods.repeatable(method)) {
            parameters.add(shared("IdempotencyKey"));
        }
        List<String> formats = ContractMethods.alsoAs(method);
        if (!formats.isEmpty()) {
            parameters.add(formats.equals(List.of("text/csv")) ? shared("Format") : format(formats));
        }
        operation.setParameters(parameters.isEmpty() ? null : parameters);
    }

    private static Parameter format(List<String> types) {
        List<Object> names = new ArrayList<>(List.of("json"));
        types.forEach(type -> names.add(type.equals("text/calendar") ? "ics" : type.substring("text/".length())));
        return createParameter()
                .name("format")
                .in(Parameter.In.QUERY)
                .description(
                        "The same as `Accept`, for links that name a format. `ics` is a calendar (iCalendar, RFC 5545).")
                .schema(createSchema().type(List.of(SchemaType.STRING)).enumeration(names));
    }

    private static Parameter completed(Parameter parameter, MethodInfo method) {
        if ("If-Match".equalsIgnoreCase(parameter.getName())) {
            return shared(method.name().equals("put") ? "IfMatchOptional" : "IfMatch");
        }
        if (parameter.getIn() == Parameter.In.QUERY && SHARED_PARAMETERS.contains(parameter.getName())) {
            return shared(parameter.getName().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + parameter.getName().substring(1));
        }
        Object example = parameter.getExample();
        if (example != null
                && parameter.getSchema() != null
                && parameter.getSchema().getItems() != null) {
            parameter.setExample(List.of(example)); // a filter that may be repeated
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(ContractTexts.of(parameter.getName()));
        }
        return parameter;
    }

    private static Parameter shared(String name) {
        return createParameter().ref("#/components/parameters/" + name);
    }
}
