package org.maillage.imports;

import java.util.List;
import java.util.Locale;
import org.maillage.imports.reading.UnreadableFile;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** What is wrong with a file, as the answer to a request and as the end of a run. */
final class FileProblems {

    private FileProblems() {}

    /** The refusal of a file that is no table. */
    static Problem refusal(UnreadableFile fault, Locale locale) {
        return new Problem(ErrorCode.BAD_FILE, detail(of(fault), locale));
    }

    static StoredRun.RunProblem of(UnreadableFile fault) {
        String code = fault.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new StoredRun.RunProblem(code, fault.line(), fault.subject());
    }

    static String detail(StoredRun.RunProblem problem, Locale locale) {
        String subject = problem.subject() == null ? "" : problem.subject();
        return ReportTexts.of("problem." + problem.code(), locale, List.of(String.valueOf(problem.line()), subject));
    }
}
