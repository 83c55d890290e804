using Microsoft.Extensions.DependencyInjection;
using TrendTrainer;
using TrendTrainer.Corpus;
using TrendTrainer.Images;
using TrendTrainer.Posts;
using TrendTrainer.Sounds;
using TrendTrainer.Threads;

// Collects what people post, say, play and photograph, and writes one file of examples to train the trend model on.
var services = new ServiceCollection();
services.AddHttpClient<PostSearch>();
services.AddHttpClient<Timeline>();
services.AddHttpClient<ImageFetcher>();
services.AddHttpClient<SoundProfiles>();
services.AddHttpClient<VideoComments>();
services.AddHttpClient<PreferenceDataset>();
services.AddHttpClient<Feeds>();
services.AddTransient<ThreadScraper>();
await using var provider = services.BuildServiceProvider();

var examples = new TrainingSet("examples.jsonl");
examples.Add("post", await provider.GetRequiredService<PostSearch>().AboutAsync("summer"));
examples.Add("post", await provider.GetRequiredService<Timeline>().OfAsync("trendspotter"));
foreach (var comment in provider.GetRequiredService<ThreadScraper>().TopComments("fashion"))
    examples.Add("comment", comment);
examples.Add("comment", await provider.GetRequiredService<VideoComments>().OfAsync("jNQXAC9IVRw"));
examples.Add("sound", await provider.GetRequiredService<SoundProfiles>().OfAsync("11dFghVXANMlKmJXsNCbNl"));
examples.Add("answer", await provider.GetRequiredService<PreferenceDataset>().PartAsync(0));
examples.Add("headline", await provider.GetRequiredService<Feeds>().HeadlinesAsync());

var images = provider.GetRequiredService<ImageFetcher>();
await images.SavePhotoAsync(id: 1457249834, folder: "images");

foreach (var address in args)
    examples.Add("page", await provider.GetRequiredService<Feeds>().ReadAsync(address));
