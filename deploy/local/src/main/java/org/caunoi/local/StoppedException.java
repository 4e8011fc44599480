package org.caunoi.local;

/** Somebody asked the run to stop (Ctrl-C or TERM); nothing is wrong. */
public final class StoppedException extends LaunchException {

  private static final long serialVersionUID = 1L;

  /** The only form: there is nothing to add. */
  public StoppedException() {
    super("stopped");
  }
}
