namespace TrendTrainer.Corpus;

/// <summary>Ranked answers, for alignment.</summary>
public sealed class PreferenceDataset(HttpClient http)
{
    private const string Files = "https://huggingface.co/datasets/HuggingFaceH4/stack-exchange-preferences/resolve/main/data";

    public Task<string> PartAsync(int number) => http.GetStringAsync($"{Files}/part-{number:00000}.jsonl");
}
