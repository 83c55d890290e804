namespace TrendTrainer.Images;

/// <summary>Photographs, for the image side of the model.</summary>
public sealed class ImageFetcher(HttpClient http)
{
    public Task SavePhotoAsync(long id, string folder) =>
        SaveAsync($"https://media.gettyimages.com/id/{id}/photo.jpg?s=2048x2048", Path.Combine(folder, $"{id}.jpg"));

    private async Task SaveAsync(string address, string path)
    {
        var image = await http.GetByteArrayAsync(address);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, image);
    }
}
