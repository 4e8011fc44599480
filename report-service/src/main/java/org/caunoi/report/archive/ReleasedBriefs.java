package org.caunoi.report.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.digest.Sha256;

/** Released briefs and their documents; others are not given out here. */
@ApplicationScoped
@Transactional
public class ReleasedBriefs {
  private final Archive archive;
  private final ObjectMapper json;

  ReleasedBriefs(Archive archive, ObjectMapper json) {
    this.archive = archive;
    this.json = json;
  }

  /** The brief, where it is released. */
  public Optional<ReleasedBrief> find(UUID id) {
    return Optional.of(BriefRecord.byId(id))
        .filter(brief -> brief.state == Edition.RELEASED)
        .map(this::released);
  }

  /** The bytes of its document: those, or none. */
  public byte[] document(ReleasedBrief brief) {
    byte[] bytes = archive.bytes(brief.sha256());
    if (!Sha256.of(bytes).equals(brief.sha256())) {
      throw Downloads.damaged();
    }
    return bytes;
  }

  private ReleasedBrief released(BriefRecord brief) {
    try {
      JsonNode content = json.readTree(brief.content);
      return new ReleasedBrief(
          brief.id,
          brief.language,
          brief.revision,
          brief.number,
          content.path("title").asText(),
          content.path("subject").asText(),
          brief.documentSha256,
          archive.size(brief.documentSha256).orElseThrow(Downloads::damaged),
          FileName.plain(brief));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("brief " + brief.id + " cannot be read", e);
    }
  }
}
