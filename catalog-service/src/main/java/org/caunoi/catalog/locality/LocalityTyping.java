package org.caunoi.catalog.locality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.caunoi.catalog.evidence.Edit;
import org.caunoi.catalog.fact.Folded;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.typing.Forms;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/**
 * Takes what people type of localities. It stands in the gazetteer at once, so that the next
 * reading uses it, and no later file changes it.
 */
@ApplicationScoped
public class LocalityTyping {

  private final EntityManager entities;
  private final DataSource database;
  private final Localities localities;
  private final Office office;
  private final Typing typing;
  private final Forms forms;

  LocalityTyping(
      EntityManager entities,
      DataSource database,
      Localities localities,
      Office office,
      Typing typing,
      Forms forms) {
    this.entities = entities;
    this.database = database;
    this.localities = localities;
    this.office = office;
    this.typing = typing;
    this.forms = forms;
  }

  Locality create(NewLocality typed, boolean duplicates) {
    NewLocality clean = forms.clean(typed, NewLocality.class);
    Typist typist = typing.typist();
    return changing(
        () -> {
          Locality locality = new Locality(typist.now());
          clean.writeTo(locality, typist);
          typist.refuseErrors();
          if (!duplicates) {
            Typing.refuseDuplicates(alike(clean));
          }
          locality.id = freeId(clean);
          locality.source =
              "officer: " + typist.name() + (clean.source() == null ? "" : "; " + clean.source());
          locality.call(name(clean.nameVi(), "vi"), typist.name(), typist.now());
          locality.call(name(clean.nameEn(), "en"), typist.name(), typist.now());
          clean.names().forEach(name -> locality.call(name, typist.name(), typist.now()));
          locality.decidedBy = typist.name();
          locality.fileLine = GazetteerLine.of(locality);
          entities.persist(locality);
          return locality;
        });
  }

  Locality edit(String id, @Nullable String ifMatch, ObjectNode patch) {
    Typist typist = typing.typist();
    return changing(
        () -> {
          Locality locality = get(id);
          Preconditions.requireMatch(ifMatch, locality.version);
          refuseMerged(locality);
          String reason = Forms.reason(patch);
          ObjectNode before = tree(locality);
          NewLocality after = forms.patched(before, patch, NewLocality.class);
          after.writeTo(locality, typist);
          typist.refuseErrors();
          List<Edit> edits =
              Forms.edits(before, tree(locality), typist.name(), typist.now(), reason);
          if (!edits.isEmpty()) {
            rename(locality, edits, typist);
            decided(locality, edits, typist);
          }
          return locality;
        });
  }

  /** Keeps what a person changed in a locality; the old names stay, since articles use them. */
  public void decided(Locality locality, List<Edit> edits, Typist typist) {
    locality.edits.addAll(edits);
    locality.decidedBy = typist.name();
    locality.changedAt = typist.now();
    locality.writeLine();
  }

  /** A change of the gazetteer: one at a time, and served from its commit on. */
  public <T> T changing(Supplier<T> change) {
    try (Connection connection = database.getConnection()) {
      GazetteerState.lock(connection);
      T changed = change.get();
      entities.flush();
      GazetteerState.changed(connection);
      office.forget();
      return changed;
    } catch (SQLException e) {
      throw new IllegalStateException("The gazetteer could not be changed", e);
    }
  }

  /**
   * A locality.
   *
   * @throws ProblemException 404 where there is none
   */
  public Locality get(String id) {
    return localities.findByIdOptional(id).orElseThrow(LocalityResource::unknown);
  }

  /** Refuses to change what is part of another one now. */
  static void refuseMerged(Locality locality) {
    if (locality.mergedInto != null) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "Nay là một phần của " + locality.mergedInto + "; hãy sửa ở đó.",
          "It is part of " + locality.mergedInto + " now; edit that.");
    }
  }

  private static void rename(Locality locality, List<Edit> edits, Typist typist) {
    for (Edit edit : edits) {
      if (edit.field().equals("nameVi")) {
        locality.callFirst(name(locality.nameVi, "vi"), typist.name(), typist.now());
      } else if (edit.field().equals("nameEn")) {
        locality.callFirst(name(locality.nameEn, "en"), typist.name(), typist.now());
      }
    }
  }

  private static NewName name(String text, String language) {
    return new NewName(text, language, NameKind.OFFICIAL, false);
  }

  /** What a patch may name: the names have a route of their own. */
  private ObjectNode tree(Locality locality) {
    ObjectNode tree = forms.tree(NewLocality.of(locality));
    tree.remove(List.of("names", "source"));
    return tree;
  }

  private List<Candidate> alike(NewLocality typed) {
    return alike(typed.country(), typed.level(), List.of(typed.nameVi(), typed.nameEn()), "");
  }

  /** What may be the same as a locality: of its country and level, with a name of it. */
  List<Candidate> alike(String id) {
    Locality one = get(id);
    List<String> names = one.names.stream().map(name -> name.text).toList();
    return alike(one.country, one.level, names, id);
  }

  private List<Candidate> alike(String country, Level level, List<String> names, String but) {
    return entities
        .createQuery(
            """
            select distinct l from Locality l join l.names n
             where l.country = :country and l.level = :level and not l.withdrawn and l.id <> :but
               and n.folded in :names
             order by l.id
            """,
            Locality.class)
        .setParameter("country", country)
        .setParameter("level", level)
        .setParameter("names", folded(names))
        .setParameter("but", but)
        .setMaxResults(10)
        .getResultList()
        .stream()
        .map(one -> new Candidate(one.id, one.nameVi, List.of("same-name")))
        .toList();
  }

  private List<String> folded(List<String> names) {
    return Rows.column(
        entities
            .createNativeQuery("select folded(name) from unnest(cast(:names as text[])) as name")
            .setParameter("names", names.toArray(String[]::new)));
  }

  /** Country and English name, as in the file; a number behind it where that is taken. */
  private String freeId(NewLocality typed) {
    String slug =
        (typed.country() + "-" + Folded.of(typed.nameEn()).replaceAll("[^a-z0-9]+", "-"))
            .toLowerCase(Locale.ROOT);
    String base = slug.substring(0, Math.min(slug.length(), 90)).replaceAll("-+$", "");
    String id = base;
    for (int i = 2; localities.findById(id) != null; i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
