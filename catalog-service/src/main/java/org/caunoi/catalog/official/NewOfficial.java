package org.caunoi.catalog.official;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.OfficialSide;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.locality.Locality;
import org.caunoi.catalog.organisation.Organisation;
import org.caunoi.catalog.reading.Identity;
import org.caunoi.catalog.typing.Alike;
import org.caunoi.catalog.typing.Kind;
import org.caunoi.catalog.typing.NewAttachment;
import org.caunoi.catalog.typing.Texts;
import org.caunoi.catalog.typing.Typed;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/**
 * What people say of an official.
 *
 * @param nameForms other ways in which the name is written
 * @param localityId for which locality the person acts, or {@code organisationId} for which
 *     organisation
 * @param posts what the person holds or held, the first post first
 */
public record NewOfficial(
    @NotBlank @Size(max = Texts.WORDS) @Pattern(regexp = Texts.LINE) String name,
    @Nullable @Size(max = 50)
        List<@NotBlank @Size(max = Texts.WORDS) @Pattern(regexp = Texts.LINE) String> nameForms,
    @NotNull OfficialSide side,
    @Nullable @Size(max = 100) String localityId,
    @Nullable UUID organisationId,
    @Nullable @Size(max = 100) List<@Valid Post> posts,
    @Nullable @Size(max = Texts.NOTE) @Pattern(regexp = Texts.LINES) String statement,
    @Nullable @Size(max = 50) List<@Valid NewAttachment> documents,
    @Nullable Audience audience)
    implements Typed<Official> {

  static final Kind<Official, NewOfficial> KIND =
      new Kind<>(
          Official.class,
          NewOfficial.class,
          now -> new Official("", now),
          NewOfficial::of,
          NewOfficial::alike);

  public NewOfficial {
    nameForms = nameForms == null ? List.of() : nameForms;
    posts = posts == null ? List.of() : posts;
    documents = documents == null ? List.of() : documents;
  }

  private static NewOfficial of(Official one) {
    return new NewOfficial(
        one.name,
        one.nameForms,
        one.side,
        one.localityId,
        one.organisationId,
        List.copyOf(one.posts),
        null,
        NewAttachment.of(one.documents),
        one.audience);
  }

  @Override
  public void writeTo(Official official, Typist typist) {
    Locality place = typist.find(Locality.class, localityId, "/localityId");
    Organisation organisation = typist.find(Organisation.class, organisationId, "/organisationId");
    if (official.identity.isEmpty()) {
      official.identity = identity(typist);
      official.ours = true;
      typist.alreadyThere().claim(official.identity, name, Official::withIdentities);
    }
    official.name = name;
    official.nameForms = List.copyOf(nameForms);
    official.side = side;
    official.localityId = place == null ? null : place.id;
    official.organisationId = organisation == null ? null : organisation.id;
    if (place != null) {
      official.country = place.country;
    } else if (organisation != null) {
      official.country = organisation.country;
    }
    checkPosts(typist);
    Typist.replace(official.posts, posts);
  }

  private String identity(Typist typist) {
    if ((localityId == null) == (organisationId == null)) {
      typist.refuse("/localityId", "one-of", "one of localityId, organisationId");
    }
    FactParty party = new FactParty();
    party.localityId = localityId;
    party.organisationId = organisationId;
    party.name = "";
    return Identity.ofOfficial(name, party);
  }

  private void checkPosts(Typist typist) {
    for (int i = 0; i < posts.size(); i++) {
      Post post = posts.get(i);
      typist.locality(post.localityId(), "/posts/" + i + "/localityId");
      typist.fact(Organisation.class, post.organisationId(), "/posts/" + i + "/organisationId");
      typist.order(post.from(), post.to(), "/posts/" + i + "/to");
    }
  }

  private static List<Candidate> alike(EntityManager entities, Official fresh) {
    Alike<Official> alike = new Alike<>(entities, fresh);
    Stream.concat(Stream.of(fresh.name), fresh.nameForms.stream())
        .forEach(
            name ->
                alike.where("folded(e.name) = folded(:name)", "name", name).because("same-name"));
    return alike.candidates(one -> one.name);
  }
}
