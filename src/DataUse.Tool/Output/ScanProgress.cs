using DataUse.Tool.Analysis;
using Spectre.Console;

namespace DataUse.Tool.Output;

/// <summary>Shows on standard error how far a scan is, when that is a terminal.</summary>
internal static class ScanProgress
{
    /// <summary>Runs <paramref name="scan"/> under a progress bar that is gone afterwards.</summary>
    public static async Task<T> RunAsync<T>(Func<IProgress<ScanStep>, Task<T>> scan)
    {
        if (Console.IsErrorRedirected)
        {
            return await scan(new Steps(_ => { })).ConfigureAwait(false);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask("starting");
                return scan(new Steps(step =>
                {
                    task.Description = Markup.Escape(step.Activity);
                    task.IsIndeterminate = step.Total == 0;
                    task.MaxValue = Math.Max(1, step.Total);
                    task.Value = step.Done;
                }));
            })
            .ConfigureAwait(false);
    }

    // Progress<T> would call back later, on another thread, and out of order.
    private sealed class Steps(Action<ScanStep> show) : IProgress<ScanStep>
    {
        public void Report(ScanStep value) => show(value);
    }
}
