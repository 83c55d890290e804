namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Command lines that code runs: which of them read, and from where.</summary>
public class CommandTests
{
    [Fact]
    public Task A_command_line_is_a_program_and_a_text() => HoldAsync("""
        Process.Start("git", "clone https://github.com/dotnet/runtime.git"); // reads https://github.com/dotnet/runtime.git
        Process.Start("git", $"clone --depth 1 -b main https://github.com/{name}/corpus.git \"{folder}\""); // reads https://github.com/{}/corpus.git
        Process.Start("/usr/bin/git", "-C " + folder + " clone git@github.com:dotnet/runtime.git"); // reads ssh://github.com/dotnet/runtime.git
        Process.Start(@"C:\tools\wget.exe", "-q -O out.zip \"https://data.example.com/a b.zip\""); // reads https://data.example.com/a b.zip
        Process.Start(Path.Combine(folder, "yt-dlp.exe"), "-f best -o out.mp4 https://www.youtube.com/watch?v=1"); // reads https://www.youtube.com/watch?v={}
        Process.Start("curl", "-L data.example.com/posts.json -o posts.json"); // reads http://data.example.com/posts.json
        Process.Start("git", "clone ../corpus");
        Process.Start("git", "rev-parse HEAD");
        Process.Start("explorer.exe", "https://www.example.com/");
        Process.Start(name, "https://www.example.com/");
        Process.Start("https://github.com/yt-dlp/yt-dlp");
        """);

    [Fact]
    public Task A_command_line_is_a_list_of_words() => HoldAsync("""
        Process.Start("git", ["clone", "--depth", "1", "https://github.com/dotnet/runtime"]); // reads https://github.com/dotnet/runtime
        Process.Start("git", new[] { "clone", $"https://github.com/dotnet/{name}" }); // reads https://github.com/dotnet/{}
        var words = new List<string> { "download", "--repo-type", "dataset" };
        if (flag)
        {
            words.Add("--quiet");
        }

        words.Add("allenai/c4");
        Process.Start("hf", words); // reads hf://datasets/allenai/c4
        Process.Start(new ProcessStartInfo("huggingface-cli", words.ToArray())); // reads hf://datasets/allenai/c4
        Process.Start("wget", [.. words, "https://data.example.com/a.zip"]); // reads https://data.example.com/a.zip
        """);

    [Fact]
    public Task A_command_line_is_filled_in_an_object() => HoldAsync("""
        Process.Start(new ProcessStartInfo("git", "clone https://github.com/dotnet/runtime") { UseShellExecute = false }); // reads https://github.com/dotnet/runtime
        var start = new ProcessStartInfo { FileName = "kaggle", Arguments = "datasets download -d zillow/zecon --unzip" };
        Process.Start(start); // reads https://www.kaggle.com/datasets/zillow/zecon
        var listed = new ProcessStartInfo("aws") { ArgumentList = { "s3", "cp", "s3://corpus-bucket/2026", folder } };
        Process.Start(listed); // reads s3://corpus-bucket/2026
        var filled = new ProcessStartInfo();
        filled.FileName = "gsutil";
        filled.ArgumentList.Add("-m");
        filled.ArgumentList.Add("cp");
        filled.ArgumentList.Add("gs://corpus-bucket/posts.json");
        filled.ArgumentList.Add(folder);
        using var process = Process.Start(filled); // reads gs://corpus-bucket/posts.json
        using var another = new Process { StartInfo = new ProcessStartInfo { FileName = "az", Arguments = $"storage blob download --account-name corpus --container-name posts --name {name} --file a.json" } };
        another.Start(); // reads https://corpus.blob.core.windows.net/posts
        var nested = new Process { StartInfo = { FileName = "wget", Arguments = "https://data.example.com/a.zip" } };
        nested.Start(); // reads https://data.example.com/a.zip
        var third = new Process();
        third.StartInfo.FileName = "yt-dlp";
        third.StartInfo.Arguments = "https://vimeo.com/" + name;
        third.Start(); // reads https://vimeo.com/{}
        third.StartInfo.ArgumentList.Clear();
        start = new ProcessStartInfo("aws", "s3 cp " + folder + " s3://corpus-bucket/2026");
        Process.Start(start);
        """);

    [Fact]
    public Task A_shell_runs_what_it_is_told() => HoldAsync("""
        Process.Start("cmd.exe", "/c git clone https://github.com/dotnet/runtime"); // reads https://github.com/dotnet/runtime
        Process.Start("/bin/bash", "-c \"cd /tmp && wget https://data.example.com/a.zip; unzip a.zip\""); // reads https://data.example.com/a.zip
        Process.Start("sh", ["-c", $"curl -s https://data.example.com/{name} | tar x"]); // reads https://data.example.com/{}
        Process.Start("sudo", "-u corpus git clone https://github.com/dotnet/runtime"); // reads https://github.com/dotnet/runtime
        Process.Start("powershell", "-NoProfile -Command \"Invoke-WebRequest -Uri https://data.example.com/a.zip -OutFile a.zip\""); // reads https://data.example.com/a.zip
        Process.Start("python3", "-s -m pip install https://models.example.com/en_core-3.0.whl"); // reads https://models.example.com/en_core-3.0.whl
        Process.Start("python3", "-m pip install -r requirements.txt"); // reads https://pypi.org/simple/
        Process.Start("bash", "install.sh https://data.example.com/");
        """);

    [Fact]
    public Task A_command_that_reads_what_its_line_does_not_say_is_a_read_that_is_not_known() => HoldAsync("""
        Process.Start("git", "pull"); // unknown: command-line
        Process.Start("git", "fetch origin"); // unknown: command-line
        Process.Start("wget", "-i urls.txt"); // unknown: command-line
        Process.Start("yt-dlp", Environment.GetEnvironmentVariable("URL")!); // unknown: call
        Process.Start("yt-dlp", "--version");
        Process.Start("git", Environment.GetEnvironmentVariable("COMMAND")!);
        Process.Start("ffmpeg", "-i " + Environment.GetEnvironmentVariable("FILE"));
        Process.Start("ffmpeg", "-i https://video.example.com/live.m3u8 a.mp4"); // reads https://video.example.com/live.m3u8
        """);

    [Fact]
    public Task The_caller_of_a_wrapper_reads() => Marks.HoldAsync("""
        using System.Diagnostics;
        using System.Threading.Tasks;

        static class Tools
        {
            public static void Git(string arguments, string folder)
            {
                var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder };
                Process.Start(start);
            }

            public static Process Run(string program, params string[] arguments)
            {
                var start = new ProcessStartInfo(program);
                foreach (var argument in arguments)
                {
                    start.ArgumentList.Add(argument);
                }

                return Start(start);
            }

            public static Process RunLine(string program, string arguments)
            {
                using Process process = new();
                process.StartInfo.UseShellExecute = false;
                process.StartInfo.FileName = program;
                process.StartInfo.Arguments = arguments;
                process.Start();
                return process;
            }

            static Process Start(ProcessStartInfo start) => Process.Start(start)!;
        }

        class Corpus
        {
            const string Aria = "aria2c";

            void Read(string url, string options)
            {
                Tools.Git("clone https://github.com/dotnet/runtime", "/tmp"); // reads https://github.com/dotnet/runtime
                Tools.Git("pull --autostash", "/tmp"); // unknown: command-line
                Tools.Git("reset --hard HEAD", "/tmp");
                Tools.Git("log", "/tmp");
                Tools.Run("git", "clone", "https://github.com/dotnet/runtime"); // reads https://github.com/dotnet/runtime
                Tools.Run("git", "status");
                Tools.RunLine("wget", "https://data.example.com/a.zip"); // reads https://data.example.com/a.zip
                Tools.RunLine("tar", "xf a.zip");
                Download("https://data.example.com/b.zip"); // reads https://data.example.com/b.zip
            }

            void Download(string url) => Tools.RunLine(Aria, $"-x16 {System.Environment.GetEnvironmentVariable("OPTIONS")} \"{url}\" -d out");
        }
        """);

    private static Task HoldAsync(string statements) => Marks.HoldAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.IO;

        class Corpus
        {
            void Read(string name, string folder, bool flag)
            {
        {{statements}}
            }
        }
        """);
}
