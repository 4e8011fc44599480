package org.caunoi.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.caunoi.ingest");

  @Test
  void onlyTheCatalogueClientTalksToTheOutside() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.caunoi.ingest.catalog", "org.caunoi.ingest.fetch")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.http\\..*|java\\.net\\.(URLConnection|HttpURLConnection|Socket)"
                + "|io\\.vertx\\..*(HttpClient|WebClient|NetClient).*|org\\.jsoup\\..*")
        .check(SERVICE);
  }

  @Test
  void usesNoOtherService() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.caunoi.catalog..", "org.caunoi.report..", "org.caunoi.local..")
        .check(SERVICE);
  }

  @Test
  void hasNoCyclesBetweenPackages() {
    slices().matching("org.caunoi.ingest.(*)..").should().beFreeOfCycles().check(SERVICE);
  }

  @Test
  void usesNoJavaSerialisation() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectInputStream")
        .check(SERVICE);
  }

  @Test
  void asksTheDatabaseOrTheInjectedClockForTheTime() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(SERVICE);
  }
}
