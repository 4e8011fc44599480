package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caunoi.report.document.Pdf;
import org.jboss.logging.Logger;

/** Looks at one document, and renders it again from its stored snapshot where it is not sound. */
@ApplicationScoped
class Restorer {
  private static final Logger LOG = Logger.getLogger(Restorer.class);
  private static final String SOUND = "SOUND";

  private final Archive archive;
  private final Checks checks;
  private final Press press;

  Restorer(Archive archive, Checks checks, Press press) {
    this.archive = archive;
    this.checks = checks;
    this.press = press;
  }

  /** One look, in one transaction. */
  @Transactional
  void check(String sha256) {
    String found = checks.look(sha256);
    if (SOUND.equals(found)) {
      checks.note(sha256, SOUND);
      return;
    }
    boolean known = found.equals(checks.last(sha256));
    if (!known) {
      LOG.errorf("Document %s is %s", sha256, found);
      checks.add(sha256, found);
    }
    if (restored(sha256)) {
      LOG.warnf("Document %s is restored", sha256);
      checks.add(sha256, "RESTORED");
      checks.note(sha256, SOUND);
    } else {
      checks.note(sha256, found);
      if (!known) {
        checks.add(sha256, "DIFFERENT");
      }
    }
  }

  /** A later build lays out otherwise: then only a backup has the bytes. */
  private boolean restored(String sha256) {
    List<BriefRecord> briefs = BriefRecord.list("documentSha256", sha256);
    if (briefs.isEmpty()) {
      return false;
    }
    Pdf again = press.again(briefs.get(0));
    if (!again.sha256().equals(sha256)) {
      return false;
    }
    archive.restore(again);
    return true;
  }
}
