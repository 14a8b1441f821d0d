package org.maillage.shared.errors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bean Validation's findings as violations of ours: JSON pointer and error code instead of a Java path. */
public final class ConstraintViolations {

    private static final Map<String, ErrorCode> CODES = Map.ofEntries(
            Map.entry("NotNull", ErrorCode.REQUIRED),
            Map.entry("NotBlank", ErrorCode.REQUIRED),
            Map.entry("NotEmpty", ErrorCode.REQUIRED),
            Map.entry("Email", ErrorCode.BAD_FORMAT),
            Map.entry("Pattern", ErrorCode.BAD_FORMAT),
            Map.entry("Min", ErrorCode.OUT_OF_RANGE),
            Map.entry("Max", ErrorCode.OUT_OF_RANGE),
            Map.entry("DecimalMin", ErrorCode.OUT_OF_RANGE),
            Map.entry("DecimalMax", ErrorCode.OUT_OF_RANGE),
            Map.entry("PastOrPresent", ErrorCode.DATE_IN_FUTURE),
            Map.entry("Null", ErrorCode.NOT_EXPECTED));

    private ConstraintViolations() {}

    public static List<Violation> of(ConstraintViolationException invalid) {
        return of(invalid.getConstraintViolations());
    }

    public static List<Violation> of(Set<? extends ConstraintViolation<?>> found) {
        return found.stream()
                .map(ConstraintViolations::violation)
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
    }

    private static Violation violation(ConstraintViolation<?> found) {
        var descriptor = found.getConstraintDescriptor();
        String constraint = descriptor.getAnnotation().annotationType().getSimpleName();
        String pointer = pointer(found.getPropertyPath());
        if (constraint.equals("Size")) {
            int maximum = (Integer) descriptor.getAttributes().get("max");
            int minimum = (Integer) descriptor.getAttributes().get("min");
            boolean text = found.getInvalidValue() instanceof CharSequence;
            int length = text ? ((CharSequence) found.getInvalidValue()).length() : minimum;
            if (text && length < minimum) {
                return Violation.of(pointer, ErrorCode.TOO_SHORT, minimum);
            }
            return Violation.of(pointer, text ? ErrorCode.TOO_LONG : ErrorCode.TOO_MANY, maximum);
        }
        return Violation.of(pointer, CODES.getOrDefault(constraint, ErrorCode.BAD_FORMAT));
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            boolean fromSignature = node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER;
            if (!fromSignature && node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
