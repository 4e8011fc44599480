package org.caunoi.report.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.caunoi.report.digest.Sha256;
import org.caunoi.report.settings.Settings;

/**
 * All briefs as one ZIP, brief by brief, never all in memory: document, what it says, the facts
 * behind it, its data and its trace. The last entry, MANIFEST.sha256, is read by {@code sha256sum
 * -c}; a file without it is not complete.
 */
@ApplicationScoped
class ArchiveExport {
  private static final String MANIFEST = "MANIFEST.sha256";

  private final Archive archive;
  private final Trace trace;
  private final BriefViews views;
  private final Settings settings;
  private final ObjectMapper json;

  ArchiveExport(
      Archive archive, Trace trace, BriefViews views, Settings settings, ObjectMapper json) {
    this.archive = archive;
    this.trace = trace;
    this.views = views;
    this.settings = settings;
    this.json = json;
  }

  void write(OutputStream out) throws IOException {
    List<UUID> briefs =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    BriefRecord.kept(settings.office().localityId()).stream()
                        .map(KeptBrief::id)
                        .toList());
    StringBuilder manifest = new StringBuilder();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (UUID id : briefs) {
        Map<String, byte[]> files = QuarkusTransaction.requiringNew().call(() -> files(id));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          add(zip, file.getKey(), file.getValue());
          manifest
              .append(Sha256.of(file.getValue()))
              .append("  ")
              .append(file.getKey())
              .append('\n');
        }
      }
      add(zip, MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private Map<String, byte[]> files(UUID id) throws IOException {
    BriefRecord brief = BriefRecord.byId(id);
    String folder =
        "%s_%s/%s/r%d-%s/"
            .formatted(
                brief.periodStart, brief.periodEnd, brief.language, brief.revision, brief.state);
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (brief.documentSha256 != null && archive.size(brief.documentSha256).isPresent()) {
      byte[] document = archive.bytes(brief.documentSha256);
      boolean sound = Sha256.of(document).equals(brief.documentSha256);
      files.put(folder + (sound ? "document.pdf" : "document.DAMAGED.pdf"), document);
    }
    if (brief.content != null) {
      files.put(folder + "content.json", brief.content.getBytes(StandardCharsets.UTF_8));
      files.put(folder + "facts.json", brief.facts.getBytes(StandardCharsets.UTF_8));
    }
    files.put(folder + "brief.json", json.writeValueAsBytes(views.of(brief)));
    files.put(folder + "trace.json", json.writeValueAsBytes(trace.of(id)));
    return files;
  }
}
