package org.caunoi.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.caunoi.extraction.GazetteerFile;
import org.caunoi.extraction.article.ArticleId;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  @Test
  void readsTheCataloguesFileAndKnowsItsHash() throws IOException {
    var gazetteer = GazetteerFile.GAZETTEER;
    assertThat(gazetteer.localities()).hasSizeGreaterThan(11_000);
    assertThat(gazetteer.find("jp-r-27").level()).isEqualTo(Level.PROVINCE);
    assertThat(gazetteer.version())
        .isEqualTo(ArticleId.of(null, Files.readAllBytes(GazetteerFile.PATH)));
  }
}
