package org.caunoi.catalog.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as its newest reading gives it. Its id is the SHA-256 of where or what it is. */
@Entity
@Table(name = "article")
public class Article extends PanacheEntityBase {

  @Id public String id;

  @Nullable public String url;

  @Nullable
  @Column(name = "canonical_url")
  public String canonicalUrl;

  @Nullable public String outlet;
  @Nullable public String title;

  @Column(columnDefinition = "text[]", nullable = false)
  public List<String> authors = new ArrayList<>();

  @Nullable
  @Column(name = "published_on")
  public LocalDate publishedOn;

  @Nullable
  @Column(name = "published_on_basis")
  public String publishedOnBasis;

  @Column(nullable = false)
  public String language;

  /** Null where the language is not read. */
  @Nullable public Boolean relevant;

  public double relevance;

  /** Whether one of its facts is ours. */
  public boolean ours;

  @Column(name = "reader_version", nullable = false)
  public String readerVersion;

  @Column(name = "gazetteer_version", nullable = false)
  public String gazetteerVersion;

  @Column(name = "bytes_sha256", nullable = false)
  public String bytesSha256;

  /** The publication day that was given with the page, a part of the reading's key. */
  @Nullable
  @Column(name = "given_published_on")
  public LocalDate givenPublishedOn;

  @Column(name = "fetched_at", nullable = false)
  public Instant fetchedAt;

  @Column(name = "read_at", nullable = false)
  public Instant readAt;

  /** Since when its text is erased for good. */
  @Nullable
  @Column(name = "erased_at")
  public Instant erasedAt;

  @ElementCollection
  @CollectionTable(name = "article_warning", joinColumns = @JoinColumn(name = "article_id"))
  @OrderColumn(name = "ordinal")
  public List<Warning> warnings = new ArrayList<>();

  @Version public int version;

  @Column(name = "created_at", nullable = false)
  public Instant createdAt;

  @Column(name = "changed_at", nullable = false)
  public Instant changedAt;

  /** Made by the database from {@link #publishedOn}. */
  @Nullable
  @Column(name = "sort_day", insertable = false, updatable = false)
  public LocalDate sortDay;

  /** For Hibernate. */
  protected Article() {}

  /** An article that is read for the first time. */
  public Article(String id, Instant now) {
    this.id = id;
    createdAt = now;
    changedAt = now;
  }
}
