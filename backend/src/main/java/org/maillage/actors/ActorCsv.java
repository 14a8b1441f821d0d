package org.maillage.actors;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.shared.text.CsvExport;
import org.maillage.shared.text.CsvExport.Column;

/** Actors as a spreadsheet: one row an actor, UTF-8 with its mark, columns that an import reads back. */
final class ActorCsv {

    static final CsvExport<ActorView> EXPORT = new CsvExport<>(List.of(
            new Column<>("id", a -> a.id().toString()),
            new Column<>("actorType", a -> a.type().code()),
            new Column<>("name", ActorView::name),
            new Column<>("acronym", ActorView::acronym),
            new Column<>("givenName", ActorView::givenName),
            new Column<>("familyName", ActorView::familyName),
            new Column<>("roles", a -> String.join("|", a.roles())),
            new Column<>("themes", a -> String.join("|", a.themes())),
            new Column<>("skills", a -> String.join("|", a.skills())),
            new Column<>("legalForm", ActorView::legalForm),
            new Column<>("esus", a -> Objects.toString(a.esus(), null)),
            new Column<>("siren", ActorView::siren),
            new Column<>("siret", ActorView::siret),
            new Column<>("rna", ActorView::rna),
            new Column<>("street", a -> a.address().street()),
            new Column<>("complement", a -> a.address().complement()),
            new Column<>("postcode", a -> a.address().postcode()),
            new Column<>("city", a -> a.address().city()),
            new Column<>(
                    "municipalityCode",
                    a -> a.address().municipality() == null
                            ? null
                            : a.address().municipality().code()),
            new Column<>(
                    "municipalityName",
                    a -> a.address().municipality() == null
                            ? null
                            : a.address().municipality().name()),
            new Column<>("longitude", a -> Objects.toString(a.address().longitude(), null)),
            new Column<>("latitude", a -> Objects.toString(a.address().latitude(), null)),
            new Column<>(
                    "territories",
                    a -> a.territories().stream().map(ActorView.Territory::ref).collect(Collectors.joining("|"))),
            new Column<>("publicDescription", ActorView::publicDescription),
            new Column<>("internalDescription", ActorView::internalDescription),
            new Column<>("e-mail", a -> contact(a, "e-mail")),
            new Column<>("phone", a -> contact(a, "phone")),
            new Column<>("website", a -> contact(a, "website")),
            new Column<>(
                    "externalIds",
                    a -> a.externalIds().stream()
                            .map(x -> x.source() + ":" + x.id())
                            .collect(Collectors.joining("|"))),
            new Column<>("visibility", a -> a.visibility().code()),
            new Column<>("owner", a -> a.owner().name()),
            new Column<>("lastVerifiedOn", a -> Objects.toString(a.lastVerifiedOn(), null)),
            new Column<>("state", ActorView::state),
            new Column<>("updatedAt", a -> a.updatedAt().toString())));

    private ActorCsv() {}

    private static String contact(ActorView actor, String kind) {
        return actor.contactPoints().stream()
                .filter(point -> point.kind().equals(kind))
                .map(ActorInput.ContactPoint::value)
                .collect(Collectors.joining("|"));
    }
}
