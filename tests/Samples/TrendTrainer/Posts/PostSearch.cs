namespace TrendTrainer.Posts;

/// <summary>Recent posts, through the API access that the marketing team has for its campaigns.</summary>
public sealed class PostSearch
{
    private readonly HttpClient _http;

    public PostSearch(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://api.x.com/2/");
    }

    public Task<string> AboutAsync(string topic) =>
        _http.GetStringAsync($"tweets/search/recent?query={Uri.EscapeDataString(topic)}&max_results=100");
}
