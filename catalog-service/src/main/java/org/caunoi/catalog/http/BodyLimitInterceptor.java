package org.caunoi.catalog.http;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the reading of a body at the route's limit, also where no Content-Length tells its size. */
@Provider
public class BodyLimitInterceptor implements ReaderInterceptor {

  @Context ResourceInfo route;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    BodyLimit own = route.getResourceMethod().getAnnotation(BodyLimit.class);
    long limit = own == null ? BodyLimit.DEFAULT : own.value();
    context.setInputStream(new Limited(context.getInputStream(), limit));
    return context.proceed();
  }

  private static final class Limited extends FilterInputStream {
    private final long limit;
    private long read;

    Limited(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      count(Math.max(count, 0));
      return count;
    }

    private void count(int more) {
      read += more;
      if (read > limit) {
        throw new ProblemException(
            ProblemType.TOO_LARGE,
            "Thao tác này nhận nhiều nhất " + limit + " byte.",
            "This operation takes at most " + limit + " bytes.");
      }
    }
  }
}
