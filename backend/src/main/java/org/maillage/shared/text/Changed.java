package org.maillage.shared.text;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which fields of a record differ. */
public final class Changed {

    private Changed() {}

    /** Names of the components that differ, in their order. */
    public static <R extends Record> List<String> fields(R before, R after) {
        List<String> names = new ArrayList<>();
        try {
            for (RecordComponent component : before.getClass().getRecordComponents()) {
                var accessor = component.getAccessor();
                if (!Objects.equals(accessor.invoke(before), accessor.invoke(after))) {
                    names.add(component.getName());
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }
}
