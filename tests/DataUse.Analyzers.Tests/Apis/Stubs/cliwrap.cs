// Signatures of CliWrap, read in github.com/Tyrrrz/CliWrap at 98ae959 (2026-03-27): what the model names and what leads there.

using CliWrap;
using CliWrap.Buffered;
using CliWrap.Builders;
using CliWrap.EventStream;

namespace CliWrap
{
    public static class Cli
    {
        public static Command Wrap(string targetFilePath) => throw null!;
    }
    public class Command
    {
        internal Command() { }
        public Command(string targetFilePath) { }
        public Command(string targetFilePath, string arguments, string workingDirPath, ResourcePolicy resourcePolicy, Credentials credentials, IReadOnlyDictionary<string, string> environmentVariables, CommandResultValidation validation, PipeSource standardInputPipe, PipeTarget standardOutputPipe, PipeTarget standardErrorPipe) { }
        public CommandTask<CommandResult> ExecuteAsync() => throw null!;
        public CommandTask<CommandResult> ExecuteAsync(CancellationToken forcefulCancellationToken, CancellationToken gracefulCancellationToken) => throw null!;
        public CommandTask<CommandResult> ExecuteAsync(Action<System.Diagnostics.ProcessStartInfo> configureStartInfo) => throw null!;
        public Command WithArguments(string arguments) => throw null!;
        public Command WithArguments(IEnumerable<string> arguments) => throw null!;
        public Command WithArguments(Action<ArgumentsBuilder> configure) => throw null!;
        public Command WithArguments(IEnumerable<string> arguments, bool escape) => throw null!;
        public Command WithCredentials(Credentials credentials) => throw null!;
        public Command WithCredentials(Action<CredentialsBuilder> configure) => throw null!;
        public Command WithEnvironmentVariables(IReadOnlyDictionary<string, string> environmentVariables) => throw null!;
        public Command WithEnvironmentVariables(Action<EnvironmentVariablesBuilder> configure) => throw null!;
        public Command WithResourcePolicy(ResourcePolicy resourcePolicy) => throw null!;
        public Command WithResourcePolicy(Action<ResourcePolicyBuilder> configure) => throw null!;
        public Command WithStandardErrorPipe(PipeTarget target) => throw null!;
        public Command WithStandardInputPipe(PipeSource source) => throw null!;
        public Command WithStandardOutputPipe(PipeTarget target) => throw null!;
        public Command WithTargetFile(string targetFilePath) => throw null!;
        public Command WithValidation(CommandResultValidation validation) => throw null!;
        public Command WithWorkingDirectory(string workingDirPath) => throw null!;
    }
    public class CommandResult { }
    public enum CommandResultValidation { }
    public class CommandTask<TResult> { }
    public class Credentials { }
    public abstract class PipeSource { }
    public abstract class PipeTarget { }
    public class ResourcePolicy { }
}

namespace CliWrap.Buffered
{
    public static class BufferedCommandExtensions
    {
        public static CommandTask<BufferedCommandResult> ExecuteBufferedAsync(this Command command) => throw null!;
        public static CommandTask<BufferedCommandResult> ExecuteBufferedAsync(this Command command, System.Text.Encoding encoding) => throw null!;
        public static CommandTask<BufferedCommandResult> ExecuteBufferedAsync(this Command command, System.Text.Encoding standardOutputEncoding, System.Text.Encoding standardErrorEncoding) => throw null!;
        public static CommandTask<BufferedCommandResult> ExecuteBufferedAsync(this Command command, System.Text.Encoding standardOutputEncoding, System.Text.Encoding standardErrorEncoding, CancellationToken forcefulCancellationToken, CancellationToken gracefulCancellationToken) => throw null!;
    }
    public class BufferedCommandResult { }
}

namespace CliWrap.Builders
{
    public class ArgumentsBuilder { }
    public class CredentialsBuilder { }
    public class EnvironmentVariablesBuilder { }
    public class ResourcePolicyBuilder { }
}

namespace CliWrap.EventStream
{
    public abstract class CommandEvent { }
    public static class EventStreamCommandExtensions
    {
        public static IAsyncEnumerable<CommandEvent> ListenAsync(this Command command) => throw null!;
        public static IAsyncEnumerable<CommandEvent> ListenAsync(this Command command, System.Text.Encoding encoding) => throw null!;
        public static IAsyncEnumerable<CommandEvent> ListenAsync(this Command command, System.Text.Encoding standardOutputEncoding, System.Text.Encoding standardErrorEncoding) => throw null!;
        public static IAsyncEnumerable<CommandEvent> ListenAsync(this Command command, System.Text.Encoding standardOutputEncoding, System.Text.Encoding standardErrorEncoding, CancellationToken forcefulCancellationToken, CancellationToken gracefulCancellationToken) => throw null!;
        public static IObservable<CommandEvent> Observe(this Command command) => throw null!;
        public static IObservable<CommandEvent> Observe(this Command command, System.Text.Encoding encoding) => throw null!;
        public static IObservable<CommandEvent> Observe(this Command command, System.Text.Encoding standardOutputEncoding, System.Text.Encoding standardErrorEncoding) => throw null!;
        public static IObservable<CommandEvent> Observe(this Command command, System.Text.Encoding standardOutputEncoding, System.Text.Encoding standardErrorEncoding, CancellationToken forcefulCancellationToken, CancellationToken gracefulCancellationToken) => throw null!;
    }
}
