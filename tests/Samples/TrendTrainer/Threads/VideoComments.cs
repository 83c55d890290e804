namespace TrendTrainer.Threads;

/// <summary>Comments below a video, through the research agreement.</summary>
public sealed class VideoComments(HttpClient http)
{
    public Task<string> OfAsync(string video) =>
        http.GetStringAsync($"https://www.googleapis.com/youtube/v3/commentThreads?part=snippet&videoId={video}");
}
