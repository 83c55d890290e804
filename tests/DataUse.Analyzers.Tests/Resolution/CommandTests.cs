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
        Process.Start(Directory.GetFiles(folder, "yt-dlp.exe", SearchOption.AllDirectories).First(), "https://vimeo.com/1"); // reads https://vimeo.com/1
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
        Process.Start("uv", "pip install --index-strategy unsafe-first-match spacy"); // reads https://pypi.org/simple/
        Process.Start("uv", "pip install --index-url https://models.example.com/simple spacy"); // reads https://models.example.com/simple
        Process.Start("conda", "install -y -c conda-forge spacy-model-en_core_web_sm"); // reads https://conda.anaconda.org/conda-forge
        Process.Start("conda", "install numpy"); // reads https://repo.anaconda.com/pkgs/
        Process.Start("bash", "install.sh https://data.example.com/");
        Process.Start("python3", "train.py -m pip install spacy");
        Process.Start("python3", Environment.GetEnvironmentVariable("OPTIONS") + " -m pip install spacy");
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

    [Fact]
    public Task A_process_in_a_field_is_filled_by_several_methods() => Marks.HoldAsync("""
        using System.Collections.Generic;
        using System.Diagnostics;

        class Downloads
        {
            private readonly Process _process = new();
            private readonly Process _other = new() { StartInfo = { FileName = "tar" } };
            private readonly List<string> _arguments = new();

            public Downloads() => _process.StartInfo.UseShellExecute = false;

            private void Prepare()
            {
                _process.StartInfo.FileName = "yt-dlp";
                _process.StartInfo.ArgumentList.Clear();
                foreach (var argument in _arguments) _process.StartInfo.ArgumentList.Add(argument);
            }

            public void Download(string link)
            {
                Prepare();
                _process.StartInfo.ArgumentList.Add(link);
                Run();
                _other.StartInfo.Arguments = link;
                _other.Start();
            }

            private void Run() => _process.Start(); // unknown: expression new()
        }
        """);

    [Fact]
    public Task A_method_fills_the_object_that_it_is_given() => Marks.HoldAsync("""
        using System.Diagnostics;
        using System.IO;

        class Models
        {
            static void Python(ProcessStartInfo start, string folder, out string before)
            {
                before = "-s";
                if (File.Exists(folder + "/python.exe"))
                {
                    start.FileName = Path.GetFullPath($"{folder}/python.exe");
                }
                else
                {
                    start.FileName = "python3";
                }
            }

            static void Program(ProcessStartInfo start, string program) => start.FileName = program;

            static void Use(ProcessStartInfo start) => System.Console.WriteLine(start.FileName);

            Process Call(string line)
            {
                ProcessStartInfo start = new() { RedirectStandardOutput = true };
                Python(start, "venv", out var before);
                start.Arguments = $"{before} {line.Trim()}".Trim();
                return Process.Start(start);
            }

            void Run(bool flag, string list)
            {
                var cache = flag ? " --no-cache-dir" : "";
                Call($"-s -m pip install{cache} -r {list}"); // reads https://pypi.org/simple/
                Call("-m pip install https://models.example.com/en_core-3.0.whl"); // reads https://models.example.com/en_core-3.0.whl
                Call("--version");
                var start = new ProcessStartInfo { Arguments = "clone https://github.com/dotnet/runtime" };
                Program(start, "git");
                Use(start);
                Process.Start(start); // reads https://github.com/dotnet/runtime
                Program(start, "tar");
                Process.Start(start);
            }
        }
        """);

    [Fact]
    public Task A_command_that_has_a_place_without_an_address_is_left_where_no_caller_gives_one() => Marks.HoldAsync("""
        using System.Diagnostics;

        class Models
        {
            static void Python(string line) => Process.Start("python3", line);

            static void Install(string package) => Python("-m pip install " + package); // reads https://pypi.org/simple/

            static void Get(string package) => Python("-m pip install " + package); // reads https://pypi.org/simple/

            static void All(string package) => Python("-m pip install " + package);

            static void Run()
            {
                Install("spacy");
                Install("nltk==3.9");
                Get("spacy");
                All("https://models.example.com/en_core-3.1.whl"); // reads https://models.example.com/en_core-3.1.whl
                Get("https://models.example.com/en_core-3.0.whl"); // reads https://models.example.com/en_core-3.0.whl
                Get("git+https://github.com/explosion/spacy-models"); // reads https://github.com/explosion/spacy-models
            }
        }
        """);

    [Fact]
    public Task What_is_cloned_may_be_unknown() => Marks.HoldAsync("""
        using System.Diagnostics;
        using System.Threading.Tasks;

        class Extensions
        {
            static async Task<string> Git(string arguments, string? folder = null)
            {
                ProcessStartInfo start = new("git", arguments) { WorkingDirectory = folder };
                var process = Process.Start(start)!;
                if (folder is null) return await Git(arguments, "/tmp");
                return await process.StandardOutput.ReadToEndAsync();
            }

            async Task Run(Missing section, string[] given)
            {
                string url = section.GetString("url");
                await Git($"clone {url}", "/tmp"); // unknown: call section.GetString("url")
                foreach (var one in given) await Git("clone " + one); // unknown: parameter given
                await Git("status");
            }
        }
        """, with => with.AllowCompileErrors());

    private static Task HoldAsync(string statements) => Marks.HoldAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.IO;
        using System.Linq;

        class Corpus
        {
            void Read(string name, string folder, bool flag)
            {
        {{statements}}
            }
        }
        """);
}
