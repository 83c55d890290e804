// Two reads of the weather and no datause.yml: the build asks for one, once.
using var http = new HttpClient();

Console.WriteLine(await http.GetStringAsync("https://weather.example/api/today"));
Console.WriteLine(await http.GetStringAsync("https://weather.example/api/tomorrow"));
