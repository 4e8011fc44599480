package org.caunoi.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caunoi.local.LaunchException;
import org.caunoi.local.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFileTest {

  @TempDir Path data;

  @Test
  void namesASpecimenOfficeOnTheFirstStart() throws LaunchException, IOException {
    Path file = OfficeFile.of(DataFolder.open(data));

    assertThat(Files.readString(file)).contains("CAUNOI_REPORT_ISSUING_BODY=ĐƠN VỊ MẪU");
  }

  @Test
  void keepsTheOfficeThatTheOperatorHasNamed() throws LaunchException, IOException {
    Path file = OfficeFile.of(DataFolder.open(data));
    Files.writeString(file, "CAUNOI_REPORT_ISSUING_BODY=SỞ NGOẠI VỤ");

    OfficeFile.of(DataFolder.open(data));

    assertThat(Files.readString(file)).isEqualTo("CAUNOI_REPORT_ISSUING_BODY=SỞ NGOẠI VỤ");
  }
}
