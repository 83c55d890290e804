namespace TrendTrainer.Corpus;

/// <summary>Headlines of the day, and whatever else the command line asks for.</summary>
public sealed class Feeds(HttpClient http)
{
    public Task<string> HeadlinesAsync() => http.GetStringAsync("https://feeds.trend-digest.example/today.xml");

    public Task<string> ReadAsync(string address) => http.GetStringAsync(address);
}
