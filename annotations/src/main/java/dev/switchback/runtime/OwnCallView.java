package dev.switchback.runtime;

import dev.switchback.Frame;

/** A view of a call of a template by itself, which the same machine runs as the template that has made it. */
final class OwnCallView extends CallView {
  private final FrameView frame;

  OwnCallView(FrameView frame) {
    this.frame = frame;
  }

  @Override
  public State state() {
    return frame.state();
  }

  @Override
  public Frame frame() {
    return frame;
  }
}
