package org.caunoi.report.document;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.BriefAssembler;
import org.caunoi.report.brief.BusyMonth;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Imprint;
import org.caunoi.report.brief.Letterhead;
import org.caunoi.report.brief.Office;
import org.caunoi.report.brief.Period;

/**
 * What rendering costs: a month, beside JasperReports' own export of the same pages; twenty at
 * once; a year. Prints figures; fails where a bound is missed. Run by the profile "bench".
 */
final class RenderBenchmark {
  private static final int WARM = 40;
  private static final int ROUNDS = 40;
  private static final int AT_ONCE = 20;
  private static final double MEGABYTE = 1024 * 1024;

  /** Bounds of issue and README. */
  private static final double MONTH_SECONDS = 0.5;

  private static final double MONTH_RATIO = 1.6;
  private static final double YEAR_SECONDS = 40;
  private static final double YEAR_MEGABYTES = 160;

  private final BriefRenderer renderer = new BriefRenderer();
  private boolean missed;

  private RenderBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    RenderBenchmark benchmark = new RenderBenchmark();
    benchmark.month();
    benchmark.crowd();
    benchmark.year();
    System.exit(benchmark.missed ? 1 : 0);
  }

  private void month() throws Exception {
    Brief brief = SampleBriefs.busy("2024-04", "vi", 60);
    BriefRenderer.Filled filled = renderer.fill(brief);
    double[] whole = new double[ROUNDS];
    double[] ours = new double[ROUNDS];
    double[] jaspers = new double[ROUNDS];
    for (int i = -WARM; i < ROUNDS; i++) {
      double one = seconds(() -> renderer.render(brief).pages());
      double two = seconds(() -> export(filled, true));
      double three = seconds(() -> export(filled, false));
      if (i >= 0) {
        whole[i] = one;
        ours[i] = two;
        jaspers[i] = three;
      }
    }
    int pages = filled.print().getPages().size();
    System.out.printf(
        "month of 60 activities, %d pages: render %.3f s, our export %.3f s, Jasper's %.3f s%n",
        pages, median(whole), median(ours), median(jaspers));
    bound("render, s", median(whole), MONTH_SECONDS);
    bound("render / Jasper's export", median(whole) / median(jaspers), MONTH_RATIO);
    bound("our export / Jasper's export", median(ours) / median(jaspers), MONTH_RATIO);
  }

  private static int export(BriefRenderer.Filled filled, boolean archival) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (archival) {
      Export.archival(filled.print(), filled.metadata(), element -> true, () -> {}, out);
    } else {
      Export.plain(filled.print(), filled.metadata(), out);
    }
    return out.size();
  }

  private void crowd() throws Exception {
    Brief brief = SampleBriefs.busy("2024-04", "vi", 60);
    double alone = liveMegabytes(() -> renderer.render(brief).pages())[0];
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    double together =
        liveMegabytes(
            () -> {
              List<Callable<Integer>> tasks = new ArrayList<>();
              for (int i = 0; i < AT_ONCE; i++) {
                tasks.add(() -> renderer.render(brief).pages());
              }
              return threads.invokeAll(tasks).size();
            })[0];
    threads.shutdown();
    System.out.printf("%d at once: %.0f MB live (one: %.0f MB)%n", AT_ONCE, together, alone);
  }

  private void year() throws Exception {
    Brief brief = aYear(5000);
    double seconds = seconds(() -> renderer.render(brief).pages());
    double[] live = liveMegabytes(() -> renderer.render(brief).pages());
    System.out.printf("year of 5,000 activities, %.0f pages%n", live[1]);
    bound("render, s", seconds, YEAR_SECONDS);
    bound("live heap above idle, MB", live[0], YEAR_MEGABYTES);
  }

  private static Brief aYear(int activities) {
    Period year = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    Instant taken = Instant.parse("2025-01-02T02:00:00Z");
    Letterhead head = SampleBriefs.draft("2024-04", "vi").letterhead();
    return new BriefAssembler(new Office("vn-ha-noi", null, null), head)
        .assemble(
            BusyMonth.facts(year, activities),
            year,
            "vi",
            new Imprint(Edition.RELEASED, taken, LocalDate.of(2025, 1, 2), "01"));
  }

  /** The most heap alive after any collection while it runs, above what was alive before. */
  private static double[] liveMegabytes(Callable<Integer> task) throws Exception {
    double idle = settled();
    double[] most = {0};
    Thread sampler =
        new Thread(
            () -> {
              try {
                while (true) {
                  Thread.sleep(200);
                  System.gc();
                  most[0] = Math.max(most[0], afterCollection());
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    sampler.start();
    int result = task.call();
    sampler.interrupt();
    sampler.join();
    return new double[] {most[0] - idle, result};
  }

  private static double settled() {
    System.gc();
    System.gc();
    return afterCollection();
  }

  private static double afterCollection() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getCollectionUsage)
            .filter(usage -> usage != null)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / MEGABYTE;
  }

  private void bound(String what, double value, double most) {
    boolean kept = value <= most;
    missed |= !kept;
    System.out.printf("  %s: %.2f (at most %.2f)%s%n", what, value, most, kept ? "" : " MISSED");
  }

  /** Processor time, all threads of this JVM: what an idle core needs, on a busy machine too. */
  private static double seconds(Callable<Integer> task) throws Exception {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long began = system.getProcessCpuTime();
    task.call();
    return (system.getProcessCpuTime() - began) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
