package org.maillage.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run of an import: how far it is, what it did, what it mended, why it stopped. */
@Schema(name = "ImportRun")
public record RunView(
        UUID id,
        RunMode mode,

        @Schema(enumeration = {"queued", "running", "done", "failed", "cancelled"})
        String state,

        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant finishedAt,
        long rowsRead,

        @Schema(
                description = "Estimated from the line ends while it runs; null when nothing can be said",
                nullable = true)
        Long rowsTotal,

        RunCounts counts,
        List<RepairView> repairs,

        @Schema(description = "Why it stopped before the end", nullable = true)
        ProblemView problem) {

    /** Something that was mended, over the whole file. */
    @Schema(name = "ImportRepair")
    public record RepairView(
            @Schema(examples = "leading-zero-restored") String code,

            @Schema(description = "In the caller's language")
            String detail,

            @Schema(description = "Cells") long count,
            Example example) {}

    /** The first cell that was mended so. */
    @Schema(name = "ImportRepairExample")
    public record Example(
            @Schema(nullable = true) String from,
            @Schema(nullable = true) String to) {}

    /** Why a run stopped before the end. */
    @Schema(name = "ImportProblem")
    public record ProblemView(
            String code,

            @Schema(description = "In the caller's language")
            String detail,

            @Schema(description = "The row it stopped at; null when none is meant", nullable = true)
            Long line) {}

    static RunView of(StoredRun run, Locale locale) {
        return new RunView(
                run.id(),
                run.mode(),
                run.state(),
                run.startedAt(),
                run.finishedAt(),
                run.rowsRead(),
                run.rowsTotal(),
                run.counts(),
                run.repairs().stream()
                        .map(repair -> new RepairView(
                                repair.code(),
                                ReportTexts.of("repair." + repair.code(), locale, example(repair)),
                                repair.count(),
                                new Example(repair.from(), repair.to())))
                        .toList(),
                problem(run.problem(), locale));
    }

    private static List<String> example(StoredRun.RepairCount repair) {
        return List.of(repair.from() == null ? "" : repair.from(), repair.to() == null ? "" : repair.to());
    }

    private static ProblemView problem(StoredRun.RunProblem problem, Locale locale) {
        if (problem == null) {
            return null;
        }
        Long line = problem.line() == 0 ? null : problem.line();
        return new ProblemView(problem.code(), FileProblems.detail(problem, locale), line);
    }
}
