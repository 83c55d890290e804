// The datause.yml cannot be read, so no read is judged: the build points at the place in the file instead.
using var http = new HttpClient();

Console.WriteLine(await http.GetStringAsync("https://api.x.com/2/tweets/search/recent?query=summer"));
