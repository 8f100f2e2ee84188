package dev.switchback.processor.source;

/** The syntax of a template can't be had. */
public final class SourceUnavailableException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  SourceUnavailableException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Returns why. The exception's message has the particulars. */
  public Reason reason() {
    return reason;
  }

  /** Why the syntax can't be had. */
  public enum Reason {
    /** The Java runtime has no compiler; the message is the runtime's version. */
    NO_COMPILER,
    /** The host doesn't hand out the source text; the message says what was tried. */
    NOT_FOUND,
    /** The text is there, but this runtime's compiler doesn't understand it; the message is its complaint. */
    NOT_PARSED
  }
}
