package wiredesk.ingest.oneshot;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that fills. */
final class BarProgress implements Progress {

    private final ProgressBar bar;

    BarProgress(PrintStream out, long total) {
        bar = new ProgressBarBuilder()
                .setTaskName("ingest")
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(" MiB", 1 << 20)
                .setInitialMax(total)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
    }

    @Override
    public void advance(long bytes, long articles) {
        bar.stepBy(bytes);
        bar.setExtraMessage(articles + " articles");
    }

    @Override
    public void close() {
        bar.close();
    }
}
