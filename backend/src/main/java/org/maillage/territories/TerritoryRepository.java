package org.maillage.territories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.errors.DatabaseProblems;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;

/** Territories by their reference, and the rows of areas. */
@ApplicationScoped
class TerritoryRepository {

    static {
        DatabaseProblems.register("territories_area_name", "/name", ErrorCode.DUPLICATE);
    }

    @Inject
    Sql sql;

    @Inject
    TerritoryIndex index;

    Optional<TerritoryView> find(TerritoryRef ref) {
        return sql.text("select * from territories where ref = :ref")
                .set("ref", ref.toString())
                .find(this::view);
    }

    List<TerritoryView> ancestors(TerritoryRef ref) {
        return sql.file("territories/ancestors").set("ref", ref.toString()).list(this::view);
    }

    List<TerritorySummary> municipalities(TerritoryRef area) {
        return sql.file("territories/area-municipalities")
                .set("ref", area.toString())
                .list(row -> new TerritorySummary(
                        row.text("ref"), TerritoryKind.of(row.text("kind")), row.text("code"), row.text("name")));
    }

    void insertArea(UUID id, AreaInput area, Collection<String> municipalities) {
        String ref = new TerritoryRef(TerritoryKind.AREA, id.toString()).toString();
        sql.file("territories/insert-area")
                .set("ref", ref)
                .set("code", id.toString())
                .set("name", area.name().strip())
                .set("nameKey", TerritoryNames.key(area.name()))
                .set("searchKey", TerritoryNames.searchKey(area.name(), List.of()))
                .set("description", area.description())
                .update();
        writePlaces(ref, municipalities);
    }

    /** @return false when the area has moved on from the version read */
    boolean updateArea(TerritoryView read, AreaInput area, Collection<String> municipalities) {
        int written = sql.file("territories/update-area")
                .set("ref", read.ref())
                .set("version", read.version())
                .set("name", area.name())
                .set("nameKey", TerritoryNames.key(area.name()))
                .set("searchKey", TerritoryNames.searchKey(area.name(), List.of()))
                .set("description", area.description())
                .update();
        if (written == 1) {
            sql.file("territories/delete-area-places").set("ref", read.ref()).update();
            writePlaces(read.ref(), municipalities);
        }
        return written == 1;
    }

    /** @return false when the area has moved on from the version read */
    boolean setArchived(TerritoryView read, boolean archived) {
        return sql.text(
                                "update territories set archived_at = case when :archived then now() end, version = version + 1,"
                                        + " updated_at = now() where ref = :ref and version = :version")
                        .set("archived", archived)
                        .set("ref", read.ref())
                        .set("version", read.version())
                        .update()
                == 1;
    }

    private void writePlaces(String area, Collection<String> municipalities) {
        List<String> refs = municipalities.stream()
                .map(code -> TerritoryRef.municipality(code).toString())
                .toList();
        sql.file("territories/insert-area-places")
                .set("ref", area)
                .set("municipalities", refs)
                .update();
        sql.file("territories/sum-area").set("ref", area).update();
    }

    /** A row of {@code territories}; names of parents and former codes come from the index. */
    TerritoryView view(Row row) {
        Integer population = row.numberOrNull("population");
        TerritoryKind kind = TerritoryKind.of(row.text("kind"));
        return new TerritoryView(
                row.text("ref"),
                kind,
                row.text("code"),
                row.text("name"),
                row.text("description"),
                row.number("version"),
                population == null
                        ? null
                        : new TerritoryView.Population(
                                population, row.numberOrNull("population_year"), row.text("population_kind")),
                row.texts("postcodes"),
                row.texts("parents").stream()
                        .flatMap(parent -> TerritoryRef.parse(parent).flatMap(index::get).stream())
                        .map(TerritorySummary::of)
                        .toList(),
                kind == TerritoryKind.MUNICIPALITY ? former(row.text("code")) : List.of(),
                null,
                row.number("municipality_count"),
                null,
                row.instant("updated_at"),
                row.instant("archived_at"));
    }

    private List<TerritoryView.Former> former(String code) {
        return index.municipality(code).map(index::formerOf).orElse(List.of()).stream()
                .map(one -> new TerritoryView.Former(one.code(), one.name(), one.status()))
                .toList();
    }
}
