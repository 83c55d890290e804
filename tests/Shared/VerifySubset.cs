// The part of Verify (https://github.com/VerifyTests/Verify) that the tests here use, under its names and file conventions, so that the tests
// and their snapshots stay as they are when Verify.Xunit takes this file's place (-p:UseVerify=true). Left out: scrubbers, diff tools, everything but text.

using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using VerifyTests;
using Xunit.Sdk;

[assembly: VerifyXunit.UseVerify]

namespace VerifyXunit
{
    public static class Verifier
    {
        /// <summary>Compares <paramref name="target"/> with the snapshot Class.Method.verified.txt beside the calling test.</summary>
        /// <exception cref="VerifyException">There is no snapshot or another one; what was received is written next to it.</exception>
        public static SettingsTask Verify(string? target, [CallerFilePath] string sourceFile = "") => new(target, sourceFile, UseVerifyAttribute.CurrentTest);
    }

    /// <summary>Tells <see cref="Verifier"/> which test is running.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    internal sealed class UseVerifyAttribute : BeforeAfterTestAttribute
    {
        private static readonly AsyncLocal<MethodInfo?> Current = new();

        internal static MethodInfo CurrentTest => Current.Value ?? throw new InvalidOperationException("Verify was called outside of a test.");

        public override void Before(MethodInfo methodUnderTest) => Current.Value = methodUnderTest;

        public override void After(MethodInfo methodUnderTest) => Current.Value = null;
    }
}

namespace VerifyTests
{
    public sealed class VerifyException(string message) : Exception(message);

    /// <summary>A verification that starts when it is awaited, and can be set up before.</summary>
    public sealed class SettingsTask(string? target, string sourceFile, MethodInfo test)
    {
        private static readonly ConcurrentDictionary<string, bool> UsedPrefixes = new(StringComparer.Ordinal);
        private static readonly UTF8Encoding Utf8WithBom = new(encoderShouldEmitUTF8Identifier: true);

        private string _directory = Path.GetDirectoryName(sourceFile)!;
        private object?[] _parameters = [];
        private Task? _task;

        /// <summary>Values of the test's parameters, in their order, as part of the file name: _name=value.</summary>
        public SettingsTask UseParameters(params object?[] parameters)
        {
            _parameters = parameters;
            return this;
        }

        /// <summary>Keeps the snapshot in another directory, relative to that of the test.</summary>
        public SettingsTask UseDirectory(string directory)
        {
            _directory = Path.Combine(Path.GetDirectoryName(sourceFile)!, directory);
            return this;
        }

        public Task ToTask() => _task ??= CompareAsync();

        public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

        public static implicit operator Task(SettingsTask settings) => settings.ToTask();

        private async Task CompareAsync()
        {
            var prefix = TypeName(test.ReflectedType!) + "." + test.Name + ParameterText();
            var path = Path.Combine(_directory, prefix);
            if (!UsedPrefixes.TryAdd(path, true))
            {
                throw new InvalidOperationException($"The prefix has already been used: {path}. A test verifies once; theories need UseParameters.");
            }

            Directory.CreateDirectory(_directory);
            var received = Normalize(target);
            if (!File.Exists(path + ".verified.txt"))
            {
                await File.WriteAllTextAsync(path + ".received.txt", received, Utf8WithBom);
                throw new VerifyException(Listing("New", prefix) + $"\n\nReceived: {prefix}.received.txt\n{received}\n");
            }

            var verified = Normalize(await File.ReadAllTextAsync(path + ".verified.txt"));
            if (received == verified || received + "\n" == verified)
            {
                File.Delete(path + ".received.txt");
                return;
            }

            await File.WriteAllTextAsync(path + ".received.txt", received, Utf8WithBom);
            throw new VerifyException(Listing("NotEqual", prefix) + $"\n\nReceived: {prefix}.received.txt\n{received}\nVerified: {prefix}.verified.txt\n{verified}\n");
        }

        private string Listing(string category, string prefix) =>
            $"Directory: {_directory}\n{category}:\n  - Received: {prefix}.received.txt\n    Verified: {prefix}.verified.txt\n\nFileContent:\n\n{category}:";

        private string ParameterText()
        {
            var names = test.GetParameters();
            if (_parameters.Length > names.Length)
            {
                throw new ArgumentException($"The number of passed in parameters ({_parameters.Length}) must not exceed the number of parameters for the method ({names.Length}).");
            }

            return string.Concat(_parameters.Zip(names, (value, parameter) => $"_{parameter.Name}={ValueText(value)}"));
        }

        private static string ValueText(object? value) =>
            ReplaceInvalidCharacters(value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null");

        private static string ReplaceInvalidCharacters(string text) =>
            string.Concat(text.Select(c => c < ' ' || "\"\\<>|:*?/".Contains(c) ? '-' : c));

        private static string TypeName(Type type) => type.IsNested ? TypeName(type.DeclaringType!) + "." + type.Name : type.Name;

        private static string Normalize(string? text) => text switch
        {
            null => "null",
            "" => "emptyString",
            _ => text.Replace("\r\n", "\n").Replace('\r', '\n'),
        };
    }
}
