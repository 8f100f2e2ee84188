package dev.switchback.runtime;

import dev.switchback.Generator;

/** A template that was called with its caller's capability, for looking at: only its caller's generator can step it. */
abstract class CallView implements Generator<Object> {
  @Override
  public boolean hasNext() {
    throw Misuse.calledView(this);
  }

  @Override
  public Object next() {
    throw Misuse.calledView(this);
  }

  @Override
  public boolean advance() {
    throw Misuse.calledView(this);
  }

  @Override
  public Object current() {
    throw Misuse.calledView(this);
  }

  @Override
  public Object throw_(Throwable t) {
    throw Misuse.calledView(this);
  }

  @Override
  public void close() {
    throw Misuse.calledView(this);
  }

  @Override
  public String toString() {
    return frame().toString();
  }
}
