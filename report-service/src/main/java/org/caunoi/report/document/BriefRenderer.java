package org.caunoi.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRVirtualizer;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.util.JRSwapFile;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Renders briefs as PDF/A-2a: tagged, with its fonts inside, the same bytes for an equal brief, and
 * nothing cut off. Compiles its template once, when made. Safe for use by several threads: a few
 * briefs are rendered at a time, the others wait their turn.
 */
public final class BriefRenderer {
  /** Memory and processors are for the rest of the service too. */
  private static final int AT_ONCE = 2;

  /** About 30 pages: what a brief of one month never has, so that it never touches the disk. */
  private static final int ROWS_IN_MEMORY = 600;

  private static final int PAGES_IN_MEMORY = 20;
  private static final int BLOCK = 64 * 1024;
  private static final int BLOCKS = 16;

  /** Percent of the work that is done when the pages are laid out but not yet written. */
  private static final int FILLED = 40;

  private final JasperReport template;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /**
   * Compiles the template.
   *
   * @throws IllegalStateException where the template does not compile
   */
  public BriefRenderer() {
    Fonts.prepare();
    try (InputStream jrxml = BriefRenderer.class.getResourceAsStream("brief.jrxml")) {
      template = JasperCompileManager.compileReport(jrxml);
    } catch (JRException e) {
      throw new IllegalStateException("brief.jrxml does not compile", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The document of a brief.
   *
   * @throws RenderingException where a page cannot be laid out, or something does not fit it
   */
  public Pdf render(Brief brief) {
    return render(brief, percent -> {});
  }

  /**
   * The document of a brief; says meanwhile how far it is, in percent.
   *
   * @throws RenderingException where a page cannot be laid out, or something does not fit it
   */
  public Pdf render(Brief brief, IntConsumer progress) {
    places.acquireUninterruptibly();
    try {
      Filled filled = fill(brief);
      try {
        progress.accept(FILLED);
        byte[] bytes = export(filled, progress);
        return new Pdf(bytes, filled.print().getPages().size(), Sha256.of(bytes));
      } finally {
        filled.forget();
      }
    } catch (JRException | JRRuntimeException e) {
      throw new RenderingException("the brief cannot be laid out: " + e.getMessage(), e);
    } finally {
      places.release();
    }
  }

  /** The pages of a brief, laid out but not yet written. */
  Filled fill(Brief brief) throws JRException {
    Glyphs glyphs = new Glyphs();
    List<Row> rows = Layout.of(brief).stream().map(row -> row.shown(glyphs::shown)).toList();
    Map<String, Object> parameters = new Masthead(brief).parameters();
    parameters.replaceAll((name, value) -> glyphs.shown((String) value));
    return fill(rows, parameters, Export.metadata(brief));
  }

  Filled fill(List<Row> rows, Map<String, Object> parameters, Metadata metadata)
      throws JRException {
    Fit fit = new Fit(parameters, rows);
    JRVirtualizer virtualizer = rows.size() > ROWS_IN_MEMORY ? virtualizer() : null;
    if (virtualizer != null) {
      parameters.put(JRParameter.REPORT_VIRTUALIZER, virtualizer);
    }
    try {
      JasperPrint print = JasperFillManager.fillReport(template, parameters, new RowSource(rows));
      return new Filled(print, fit, metadata, virtualizer);
    } catch (JRException | JRRuntimeException e) {
      if (virtualizer != null) {
        virtualizer.cleanup();
      }
      throw e;
    }
  }

  private static JRVirtualizer virtualizer() {
    JRSwapFile file = new JRSwapFile(System.getProperty("java.io.tmpdir"), BLOCK, BLOCKS);
    return new JRSwapFileVirtualizer(PAGES_IN_MEMORY, file, true);
  }

  static byte[] export(Filled filled, IntConsumer progress) throws JRException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int pages = filled.print().getPages().size();
    AtomicInteger written = new AtomicInteger();
    Runnable pageWritten =
        () -> progress.accept(FILLED + (100 - FILLED) * written.incrementAndGet() / pages);
    Export.archival(filled.print(), filled.metadata(), filled.fit(), pageWritten, bytes);
    filled.fit().check();
    return bytes.toByteArray();
  }

  /** Laid-out pages, what must stand on them, and where they are kept while they are many. */
  record Filled(JasperPrint print, Fit fit, Metadata metadata, @Nullable JRVirtualizer swap) {
    void forget() {
      if (swap != null) {
        swap.cleanup();
      }
    }
  }
}
