package org.maillage.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.text.ByteSize;

/** A JSON body is at most 1 MB, counted while it is read. Streams (imports) have limits of their own. */
@Provider
class BodyLimit implements ReaderInterceptor {

    static final long LARGEST_JSON_BYTES = 1_048_576;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() != InputStream.class) {
            String announced = context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
            if (announced != null && Long.parseLong(announced) > LARGEST_JSON_BYTES) {
                throw tooLarge();
            }
            context.setInputStream(new Counted(context.getInputStream()));
        }
        return context.proceed();
    }

    private static Problem tooLarge() {
        return new Problem(ErrorCode.BODY_TOO_LARGE, new ByteSize(LARGEST_JSON_BYTES));
    }

    private static final class Counted extends FilterInputStream {

        private long left = LARGEST_JSON_BYTES;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
