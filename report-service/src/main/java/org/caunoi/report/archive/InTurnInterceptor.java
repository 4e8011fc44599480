package org.caunoi.report.archive;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Takes a turn around a method; outside of its transaction, which has a later priority. */
@InTurn
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class InTurnInterceptor {
  private final Turns turns;

  InTurnInterceptor(Turns turns) {
    this.turns = turns;
  }

  @AroundInvoke
  Object inTurn(InvocationContext call) throws Exception {
    turns.take();
    try {
      return call.proceed();
    } finally {
      turns.giveBack();
    }
  }
}
