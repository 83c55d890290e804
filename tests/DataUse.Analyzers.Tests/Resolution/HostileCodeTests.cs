namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Whatever the code, the derivation ends soon, throws nothing and says the same on one thread as on several. Other tests wait meanwhile, so that the time is its own.</summary>
[Collection(nameof(HostileCodeTests)), CollectionDefinition(nameof(HostileCodeTests), DisableParallelization = true)]
public class HostileCodeTests
{
    /// <summary>Far above what it takes on an idle machine (seconds), so that a busy one does not fail the test; an explosion takes minutes or memory.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    [Theory]
    [InlineData(nameof(HostileCode.LongConcatenations), 500, 5)]
    [InlineData(nameof(HostileCode.RecursiveWrappers), 4, 1)]
    [InlineData(nameof(HostileCode.WrapperDiamonds), 60, 3)]
    [InlineData(nameof(HostileCode.ManyCallers), 5_000, 5_000)]
    [InlineData(nameof(HostileCode.CyclicFields), 500, 3)]
    [InlineData(nameof(HostileCode.ManyTemplates), 2_000, 3)]
    [InlineData(nameof(HostileCode.DeepNesting), 300, 5)]
    [InlineData(nameof(HostileCode.SelfReferentialClients), 500, 4)]
    [InlineData(nameof(HostileCode.HugeSwitches), 500, 501)]
    [InlineData(nameof(HostileCode.LongBuilders), 3_000, 4)]
    [InlineData(nameof(HostileCode.LongChainsOfLocals), 2_000, 1)]
    [InlineData(nameof(HostileCode.ManyAssignments), 500, 1_001)]
    [InlineData(nameof(HostileCode.ManyImplementations), 100, 3)]
    public async Task The_derivation_ends_soon_and_loses_no_read(string shape, int size, int reads)
    {
        var analysis = Analyze.Code(HostileCode.Named(shape, size)).AllowCompileErrors();
        var before = Environment.CpuUsage.TotalTime;

        var outcome = await analysis.RunWithoutComparisonAsync();

        var time = Environment.CpuUsage.TotalTime - before;
        Assert.True(time < Limit, $"{shape} took {time} on several threads and on one");
        Assert.Equal(reads, outcome.Inventory.Length);
    }
}
