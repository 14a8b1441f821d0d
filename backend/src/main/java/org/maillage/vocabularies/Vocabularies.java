package org.maillage.vocabularies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;

/** The code lists, kept in memory once read: rules and imports ask them for every record. */
@ApplicationScoped
public class Vocabularies {

    @Inject
    Sql sql;

    private volatile Map<String, TermIndex> lists;

    /** All lists by name. */
    public Collection<VocabularyView> all() {
        return lists().values().stream().map(TermIndex::vocabulary).toList();
    }

    public Optional<VocabularyView> find(String vocabulary) {
        return Optional.ofNullable(lists().get(vocabulary)).map(TermIndex::vocabulary);
    }

    public boolean contains(String vocabulary, String code) {
        return require(vocabulary).find(code).isPresent();
    }

    /**
     * @param pointer where the code was written, for the answer
     * @throws Problem {@code unknown-code} when the list hasn't got it
     */
    public void requireCode(String pointer, String vocabulary, String code) {
        if (!contains(vocabulary, code)) {
            throw Problem.field(pointer, ErrorCode.UNKNOWN_CODE, code);
        }
    }

    /** The label of a code, or the code itself if the list hasn't got it: never a hole in a page or an export. */
    public String label(String vocabulary, String code, Locale locale) {
        return require(vocabulary)
                .find(code)
                .map(term -> term.label().in(locale))
                .orElse(code);
    }

    /**
     * The code that a text of a file means: a code, a label or a known word for it, whatever its case and accents, also
     * when more words follow ("Association déclarée, reconnue d'utilité publique").
     */
    public Optional<String> match(String vocabulary, String text) {
        return require(vocabulary).match(text);
    }

    private TermIndex require(String vocabulary) {
        TermIndex list = lists().get(vocabulary);
        if (list == null) {
            throw new IllegalArgumentException("no vocabulary " + vocabulary);
        }
        return list;
    }

    private Map<String, TermIndex> lists() {
        Map<String, TermIndex> known = lists;
        if (known == null) {
            known = read();
            lists = known;
        }
        return known;
    }

    private Map<String, TermIndex> read() {
        Map<String, List<VocabularyView.Term>> terms = new LinkedHashMap<>();
        sql.file("vocabularies/terms")
                .list(row -> Map.entry(row.text("vocabulary"), term(row)))
                .forEach(entry -> terms.merge(entry.getKey(), List.of(entry.getValue()), Vocabularies::joined));
        return sql
                .text("select name, version, label_fr, label_en, source from vocabularies order by name")
                .list(row -> new VocabularyView(
                        row.text("name"),
                        row.number("version"),
                        new Label(row.text("label_fr"), row.text("label_en")),
                        row.text("source"),
                        terms.getOrDefault(row.text("name"), List.of())))
                .stream()
                .collect(Collectors.toMap(
                        VocabularyView::name, TermIndex::new, (one, other) -> one, LinkedHashMap::new));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    private static VocabularyView.Term term(Row row) {
        String definition = row.text("definition_fr");
        return new VocabularyView.Term(
                row.text("code"),
                new Label(row.text("label_fr"), row.text("label_en")),
                definition == null ? null : new Label(definition, row.text("definition_en")),
                VocabularyFile.mappings(row.text("mappings")),
                row.texts("synonyms"));
    }
}
