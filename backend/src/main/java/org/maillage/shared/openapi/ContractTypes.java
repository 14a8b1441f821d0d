package org.maillage.shared.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.maillage.shared.text.Coded;

/** The Java types behind the schemas. */
final class ContractTypes {

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);

    private final Map<String, ClassInfo> records = new HashMap<>();
    private final Map<List<String>, List<String>> wireValues = new HashMap<>();

    ContractTypes(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (!type.name().toString().startsWith("org.maillage.")) {
                continue;
            }
            if (type.isRecord()) {
                records.put(publicName(schemaName(type)), type);
            }
        }
        for (ClassInfo type : index.getAllKnownImplementations(DotName.createSimple(Coded.class))) {
            if (type.isEnum()) {
                remember(type);
            }
        }
    }

    /** The scanner cannot call {@code Coded.code()} and writes the constants' names. */
    void useWireValues(Schema schema) {
        List<Object> names = schema.getEnumeration();
        List<String> wire = names == null
                ? null
                : wireValues.get(names.stream().map(String::valueOf).toList());
        if (wire != null) {
            schema.setEnumeration(new ArrayList<>(wire));
        }
    }

    String publicName(String schema) {
        String name = schema.endsWith("View") ? schema.substring(0, schema.length() - "View".length()) : schema;
        return name.startsWith("Page") && name.length() > "Page".length()
                ? name.substring("Page".length()) + "Page"
                : name;
    }

    /** Whether fields that are null are missing in JSON. */
    boolean leavesOutNulls(String schema) {
        ClassInfo type = records.get(schema);
        AnnotationInstance include = type == null ? null : type.declaredAnnotation(INCLUDE);
        return include != null && include.value().asEnum().equals(JsonInclude.Include.NON_NULL.name());
    }

    /** Whether this one field is missing in JSON when it is null. */
    boolean leavesOutNull(String schema, String field) {
        ClassInfo type = records.get(schema);
        FieldInfo found = type == null ? null : type.field(field);
        AnnotationInstance include = found == null ? null : found.annotation(INCLUDE);
        return include != null && include.value().asEnum().equals(JsonInclude.Include.NON_NULL.name());
    }

    boolean isPrimitive(String schema, String field) {
        ClassInfo type = records.get(schema);
        FieldInfo found = type == null ? null : type.field(field);
        return found != null && found.type().kind() == Type.Kind.PRIMITIVE;
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        boolean named = schema != null && schema.value("name") != null;
        return named ? schema.value("name").asString() : type.simpleName();
    }

    private void remember(ClassInfo type) {
        try {
            Class<?> loaded = Class.forName(
                    type.name().toString(), false, Thread.currentThread().getContextClassLoader());
            List<String> names = new ArrayList<>();
            List<String> codes = new ArrayList<>();
            for (Object constant : loaded.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
                codes.add(((Coded) constant).code());
            }
            wireValues.put(names, codes);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
