using System.Globalization;

namespace DataUse.Benchmarks;

/// <summary>Sums up figures and prints them as tables of Markdown.</summary>
internal static class Figures
{
    public static double Median(IEnumerable<double> figures) => Quantile(figures, 0.5);

    /// <summary>The figure below which a share of the figures lies, interpolated.</summary>
    public static double Quantile(IEnumerable<double> figures, double share)
    {
        var sorted = figures.Order().ToArray();
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    public static void Print(string title, params string[] columns)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine();
        Row(columns);
        Row([.. columns.Select((_, i) => i == 0 ? "---" : "---:")]);
    }

    public static void Row(params string[] cells) => Console.WriteLine("| " + string.Join(" | ", cells) + " |");

    public static string Number(double figure, int decimals = 0) => figure.ToString("F" + decimals, CultureInfo.InvariantCulture);
}
