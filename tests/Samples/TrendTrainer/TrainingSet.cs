using System.Text.Json;

namespace TrendTrainer;

/// <summary>The file that the model is trained on: one JSON object per example.</summary>
public sealed class TrainingSet(string path)
{
    public void Add(string kind, string text) =>
        File.AppendAllText(path, JsonSerializer.Serialize(new { kind, text }) + "\n");
}
