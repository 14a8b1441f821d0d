package org.maillage.imports.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.projects.ProjectBatch;
import org.maillage.shared.text.Normalised;

/** Projects that a file names: by the source's own key, or by the title of one that the caller's organisation leads. */
@ApplicationScoped
public class NamedProjects {

    @Inject
    ProjectBatch projects;

    public Named find(Collection<String> texts, String source) {
        List<ProjectBatch.Titled> titled = projects.ledWithTitles(
                texts.stream().map(Normalised::of).distinct().toList());
        return new Named(projects.idsByExternalIds(source, texts), byName(titled));
    }

    /** The same, by the title of one in whose team the caller's organisation is. */
    public Named findOfTeam(Collection<String> texts, String source) {
        List<ProjectBatch.Titled> titled = projects.inTeamWithTitles(
                texts.stream().map(Normalised::of).distinct().toList());
        return new Named(projects.idsByExternalIds(source, texts), byName(titled));
    }

    private static Map<String, List<UUID>> byName(List<ProjectBatch.Titled> titled) {
        return titled.stream()
                .collect(Collectors.groupingBy(
                        ProjectBatch.Titled::titleKey,
                        Collectors.mapping(ProjectBatch.Titled::id, Collectors.toList())));
    }
}
