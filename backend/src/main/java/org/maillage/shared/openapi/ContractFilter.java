package org.maillage.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/** Completes the scanned contract while the product is built; what breaks a convention breaks the build. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String ROOT = "/api/v1";

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null || contract.getPaths().getPathItems() == null) {
            return;
        }
        contract.setPaths(underRoot(contract));
        ContractMethods methods = new ContractMethods(index);
        ContractOperations operations = new ContractOperations(contract, methods);
        contract.getPaths().getPathItems().forEach((path, item) -> {
            operations.checkTag(path);
            operations.addLanguage(item);
            item.getOperations().forEach((verb, operation) -> operations.complete(path, verb, operation));
        });
        operations.checkUnique();
        new ContractSchemas(contract, index).complete();
    }

    /** Paths relative to the server's root, in the order of the tags. */
    private static Paths underRoot(OpenAPI contract) {
        Map<String, Integer> order = new LinkedHashMap<>();
        if (contract.getTags() != null) {
            for (Tag tag : contract.getTags()) {
                order.putIfAbsent(tag.getName(), order.size());
            }
        }
        Map<String, Map.Entry<String, PathItem>> sorted = new TreeMap<>();
        contract.getPaths().getPathItems().forEach((path, item) -> {
            String relative = path.startsWith(ROOT) ? path.substring(ROOT.length()) : path;
            int place = order.getOrDefault(ContractMethods.tag(relative), order.size());
            sorted.put("%03d %s".formatted(place, relative), Map.entry(relative, item));
        });
        Paths paths = org.eclipse.microprofile.openapi.OASFactory.createPaths();
        sorted.values().forEach(entry -> paths.addPathItem(entry.getKey(), entry.getValue()));
        return paths;
    }
}
