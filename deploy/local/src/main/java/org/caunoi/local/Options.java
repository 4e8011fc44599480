package org.caunoi.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * What the person asked for on the command line; {@code deploy/local/up --help} is the manual.
 *
 * @param check read the samples, wait for the briefs, print a summary, stop
 * @param samples whether a first start reads the sample articles
 * @param bind the address to listen on
 * @param data the data folder, absolute
 */
public record Options(boolean check, boolean samples, String bind, Path data) {

  /**
   * Reads the command line.
   *
   * @param arguments its words
   * @param defaultData the data folder without {@code --data}
   * @throws UsageException for a word that is unknown or lacks its value
   */
  public static Options parse(String[] arguments, Path defaultData) throws UsageException {
    Options options = new Options(false, true, "127.0.0.1", defaultData.toAbsolutePath());
    Iterator<String> words = Arrays.asList(arguments).iterator();
    while (words.hasNext()) {
      String word = words.next();
      int equals = word.startsWith("--") ? word.indexOf('=') : -1;
      options =
          equals < 0
              ? options.with(word, words)
              : options.withValue(word.substring(0, equals), word.substring(equals + 1));
    }
    return options;
  }

  private Options with(String word, Iterator<String> rest) throws UsageException {
    return switch (word) {
      case "--check" -> new Options(true, samples, bind, data);
      case "--no-samples" -> new Options(check, false, bind, data);
      case "--bind", "--data" -> {
        if (!rest.hasNext()) {
          throw new UsageException(word + " needs a value; see --help");
        }
        yield withValue(word, rest.next());
      }
      default -> throw unknown(word);
    };
  }

  private Options withValue(String word, String value) throws UsageException {
    if (value.isBlank()) {
      throw new UsageException(word + " needs a value; see --help");
    }
    return switch (word) {
      case "--bind" -> new Options(check, samples, value, data);
      case "--data" ->
          new Options(check, samples, bind, Path.of(value).toAbsolutePath().normalize());
      default -> throw unknown(word);
    };
  }

  private static UsageException unknown(String word) {
    return new UsageException("Unknown option " + word + "; see --help");
  }
}
