using DataUse.Analyzers.Tests.Resolution;

namespace DataUse.Analyzers.Tests.Apis;

/// <summary>Functions of Python that C# calls through Python.NET, where nothing binds.</summary>
public class PythonTests
{
    private const string Runtime = """
        using System;
        namespace Python.Runtime
        {
            public class PyObject { }
            public static class Py { public static PyObject Import(string name) => null; public static object kw(params object[] kv) => null; }
        }
        """;

    [Fact]
    public Task A_function_is_known_by_the_names_before_it() => Hold("""
        class Sets
        {
            static dynamic keras;

            void Run(dynamic any)
            {
                var digits = keras.datasets.mnist.load_data(); // reads storage.googleapis.com
                any.tensorflow.keras.datasets.cifar10.load_data(); // reads www.cs.toronto.edu
                keras.utils.get_file("a.zip", "https://data.example.com/a.zip"); // reads https://data.example.com/a.zip
                keras.utils.get_file("a.zip", origin: "https://data.example.com/b.zip"); // reads https://data.example.com/b.zip
                keras.mnist.load_data();
                any.datasets.load_data();
                any.load_data();
            }
        }
        """);

    [Fact]
    public Task A_module_of_one_name_is_known_where_it_is_imported() => Hold("""
        class Sets
        {
            static dynamic _requests;
            dynamic Frames => Py.Import("pandas");
            dynamic any;

            void Open() => _requests = Py.Import("requests");

            void Run(string name)
            {
                dynamic datasets = Py.Import("datasets");
                datasets.load_dataset("squad", split: "train"); // reads https://huggingface.co/datasets/squad
                datasets.load_dataset("allenai/c4", "en"); // reads https://huggingface.co/datasets/allenai/c4
                datasets.load_dataset("json", data_files: "https://data.example.com/a.json"); // reads https://data.example.com/a.json
                datasets.load_dataset("json", Py.kw("split", "train", "data_files", "https://data.example.com/b.json")); // reads https://data.example.com/b.json
                datasets.load_dataset("./corpus"); // reads ./corpus
                datasets.load_dataset(name);
                _requests.get("https://api.example.com/posts"); // reads https://api.example.com/posts
                Frames.read_csv("https://data.example.com/a.csv"); // reads https://data.example.com/a.csv
                dynamic request = ((dynamic)Py.Import("urllib")).request;
                request.urlretrieve("https://data.example.com/a.zip", "a.zip"); // reads https://data.example.com/a.zip
                dynamic transformers = Py.Import("transformers");
                transformers.AutoTokenizer.from_pretrained("bert-base-uncased"); // reads https://huggingface.co/bert-base-uncased
                transformers.AutoTokenizer.from_pretrained(name);
                any.get("https://api.example.com/posts");
                any.requests.get("https://api.example.com/posts");
                any.load_dataset("squad");
            }
        }
        """);

    [Fact]
    public Task What_binds_is_no_function_of_Python() => Hold("""
        static class keras { public static class datasets { public static class mnist { public static int load_data() => 1; } } }

        class Sets
        {
            void Run()
            {
                Console.WriteLine(keras.datasets.mnist.load_data());
                ((dynamic)Py.Import("keras")).datasets.mnist.load_data(); // reads storage.googleapis.com
            }
        }
        """);

    [Fact]
    public Task Without_the_runtime_of_Python_dynamic_code_calls_none() => Marks.HoldAsync("""
        class Sets
        {
            void Run(dynamic keras)
            {
                keras.datasets.mnist.load_data();
                new System.Net.Http.HttpClient().GetStringAsync("https://api.example.com"); // reads https://api.example.com
            }
        }
        """);

    private static Task Hold(string code) => Marks.HoldAsync("using System;\nusing Python.Runtime;\n" + code, with => with.WithLibrary("Python.Runtime", Runtime));
}
