namespace TrendTrainer.Posts;

/// <summary>The posts of one account, through the API from before it was paid for.</summary>
public sealed class Timeline(HttpClient http)
{
    private const string Api = "https://api.twitter.com/1.1";

    public async Task<string> OfAsync(string account)
    {
        var url = Api + "/statuses/user_timeline.json?screen_name=" + account;
        using var response = await http.GetAsync(url);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }
}
