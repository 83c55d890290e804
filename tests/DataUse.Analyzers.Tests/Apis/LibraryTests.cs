using DataUse.Analyzers.Tests.Resolution;

namespace DataUse.Analyzers.Tests.Apis;

/// <summary>
/// Samples of libraries that are analyzed against a stub: the signatures that the model's file says were read in the library's source, and no more.
/// </summary>
public class LibraryTests
{
    [Theory, MemberData(nameof(WebSamples.All), MemberType = typeof(WebSamples))]
    public Task A_library_of_the_web_reads_where_its_model_says(LibrarySample sample) => sample.HoldAsync();

    [Theory, MemberData(nameof(ClientSamples.All), MemberType = typeof(ClientSamples))]
    public Task A_client_of_a_service_reads_where_its_model_says(LibrarySample sample) => sample.HoldAsync();

    [Theory, MemberData(nameof(DataSamples.All), MemberType = typeof(DataSamples))]
    public Task A_loader_of_data_reads_where_its_model_says(LibrarySample sample) => sample.HoldAsync();
}
