package org.maillage.imports;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.ListParameters;
import org.maillage.shared.text.Coded;

/** Which imports, in which order. */
public class ImportQuery extends ListParameters {

    @RestQuery
    @Parameter(description = "State; repeated: any of them")
    public List<String> state;

    List<String> states() {
        List<String> codes = new ArrayList<>();
        for (String code : state) {
            if (Coded.of(ImportState.class, code) == null) {
                throw Problem.field("state", ErrorCode.UNKNOWN_CODE, code);
            }
            codes.add(code);
        }
        return codes;
    }
}
