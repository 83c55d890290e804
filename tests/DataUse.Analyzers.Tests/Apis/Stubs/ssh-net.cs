// Signatures of SSH.NET, read in github.com/sshnet/SSH.NET at 3e12c963 (2024-10-19): what the model names and what leads there.

using Renci.SshNet;
using Renci.SshNet.Sftp;

namespace Renci.SshNet
{
    public abstract class AuthenticationMethod { }
    public abstract class BaseClient
    {
        internal BaseClient() { }
        public ConnectionInfo ConnectionInfo => throw null!;
    }
    public class ConnectionInfo
    {
        internal ConnectionInfo() { }
        public ConnectionInfo(string host, string username, params AuthenticationMethod[] authenticationMethods) { }
        public ConnectionInfo(string host, int port, string username, params AuthenticationMethod[] authenticationMethods) { }
        public ConnectionInfo(string host, int port, string username, ProxyTypes proxyType, string proxyHost, int proxyPort, string proxyUsername, string proxyPassword, params AuthenticationMethod[] authenticationMethods) { }
    }
    public interface IPrivateKeySource { }
    public interface ISftpClient
    {
        IAsyncResult BeginDownloadFile(string path, Stream output) => throw null!;
        IAsyncResult BeginDownloadFile(string path, Stream output, AsyncCallback asyncCallback) => throw null!;
        IAsyncResult BeginDownloadFile(string path, Stream output, AsyncCallback asyncCallback, object state) => throw null!;
        void DownloadFile(string path, Stream output) { }
        IEnumerable<ISftpFile> ListDirectory(string path) => throw null!;
        IAsyncEnumerable<ISftpFile> ListDirectoryAsync(string path, CancellationToken cancellationToken) => throw null!;
        SftpFileStream OpenRead(string path) => throw null!;
        StreamReader OpenText(string path) => throw null!;
        byte[] ReadAllBytes(string path) => throw null!;
        string[] ReadAllLines(string path) => throw null!;
        string[] ReadAllLines(string path, System.Text.Encoding encoding) => throw null!;
        string ReadAllText(string path) => throw null!;
        string ReadAllText(string path, System.Text.Encoding encoding) => throw null!;
        IEnumerable<string> ReadLines(string path) => throw null!;
        IEnumerable<string> ReadLines(string path, System.Text.Encoding encoding) => throw null!;
    }
    public class PasswordConnectionInfo : ConnectionInfo
    {
        internal PasswordConnectionInfo() { }
        public PasswordConnectionInfo(string host, string username, string password) { }
        public PasswordConnectionInfo(string host, string username, byte[] password) { }
        public PasswordConnectionInfo(string host, int port, string username, string password) { }
        public PasswordConnectionInfo(string host, int port, string username, byte[] password) { }
        public PasswordConnectionInfo(string host, string username, string password, ProxyTypes proxyType, string proxyHost, int proxyPort) { }
        public PasswordConnectionInfo(string host, string username, byte[] password, ProxyTypes proxyType, string proxyHost, int proxyPort) { }
        public PasswordConnectionInfo(string host, int port, string username, string password, ProxyTypes proxyType, string proxyHost, int proxyPort) { }
        public PasswordConnectionInfo(string host, string username, string password, ProxyTypes proxyType, string proxyHost, int proxyPort, string proxyUsername) { }
        public PasswordConnectionInfo(string host, int port, string username, byte[] password, ProxyTypes proxyType, string proxyHost, int proxyPort) { }
        public PasswordConnectionInfo(string host, string username, byte[] password, ProxyTypes proxyType, string proxyHost, int proxyPort, string proxyUsername) { }
        public PasswordConnectionInfo(string host, int port, string username, string password, ProxyTypes proxyType, string proxyHost, int proxyPort, string proxyUsername) { }
        public PasswordConnectionInfo(string host, string username, string password, ProxyTypes proxyType, string proxyHost, int proxyPort, string proxyUsername, string proxyPassword) { }
        public PasswordConnectionInfo(string host, int port, string username, byte[] password, ProxyTypes proxyType, string proxyHost, int proxyPort, string proxyUsername) { }
        public PasswordConnectionInfo(string host, string username, byte[] password, ProxyTypes proxyType, string proxyHost, int proxyPort, string proxyUsername, string proxyPassword) { }
        public PasswordConnectionInfo(string host, int port, string username, byte[] password, ProxyTypes proxyType, string proxyHost, int proxyPort, string proxyUsername, string proxyPassword) { }
    }
    public class PrivateKeyConnectionInfo : ConnectionInfo
    {
        internal PrivateKeyConnectionInfo() { }
        public PrivateKeyConnectionInfo(string host, string username, params IPrivateKeySource[] keyFiles) { }
        public PrivateKeyConnectionInfo(string host, int port, string username, params IPrivateKeySource[] keyFiles) { }
        public PrivateKeyConnectionInfo(string host, string username, ProxyTypes proxyType, string proxyHost, int proxyPort, params IPrivateKeySource[] keyFiles) { }
        public PrivateKeyConnectionInfo(string host, int port, string username, ProxyTypes proxyType, string proxyHost, int proxyPort, params IPrivateKeySource[] keyFiles) { }
        public PrivateKeyConnectionInfo(string host, string username, ProxyTypes proxyType, string proxyHost, int proxyPort, string proxyUsername, params IPrivateKeySource[] keyFiles) { }
        public PrivateKeyConnectionInfo(string host, int port, string username, ProxyTypes proxyType, string proxyHost, int proxyPort, string proxyUsername, params IPrivateKeySource[] keyFiles) { }
        public PrivateKeyConnectionInfo(string host, string username, ProxyTypes proxyType, string proxyHost, int proxyPort, string proxyUsername, string proxyPassword, params IPrivateKeySource[] keyFiles) { }
        public PrivateKeyConnectionInfo(string host, int port, string username, ProxyTypes proxyType, string proxyHost, int proxyPort, string proxyUsername, string proxyPassword, params IPrivateKeySource[] keyFiles) { }
    }
    public enum ProxyTypes { }
    public class ScpClient : BaseClient
    {
        internal ScpClient() { }
        public ScpClient(ConnectionInfo connectionInfo) { }
        public ScpClient(string host, string username, string password) { }
        public ScpClient(string host, string username, params IPrivateKeySource[] keyFiles) { }
        public ScpClient(string host, int port, string username, string password) { }
        public ScpClient(string host, int port, string username, params IPrivateKeySource[] keyFiles) { }
        public void Download(string filename, FileInfo fileInfo) { }
        public void Download(string directoryName, DirectoryInfo directoryInfo) { }
        public void Download(string filename, Stream destination) { }
    }
    public class SftpClient : BaseClient, ISftpClient
    {
        internal SftpClient() { }
        public SftpClient(ConnectionInfo connectionInfo) { }
        public SftpClient(string host, string username, string password) { }
        public SftpClient(string host, string username, params IPrivateKeySource[] keyFiles) { }
        public SftpClient(string host, int port, string username, string password) { }
        public SftpClient(string host, int port, string username, params IPrivateKeySource[] keyFiles) { }
        public IAsyncResult BeginDownloadFile(string path, Stream output) => throw null!;
        public IAsyncResult BeginDownloadFile(string path, Stream output, AsyncCallback asyncCallback) => throw null!;
        public IAsyncResult BeginDownloadFile(string path, Stream output, AsyncCallback asyncCallback, object state) => throw null!;
        public void DownloadFile(string path, Stream output) { }
        public IEnumerable<ISftpFile> ListDirectory(string path) => throw null!;
        public IAsyncEnumerable<ISftpFile> ListDirectoryAsync(string path, CancellationToken cancellationToken) => throw null!;
        public SftpFileStream OpenRead(string path) => throw null!;
        public StreamReader OpenText(string path) => throw null!;
        public byte[] ReadAllBytes(string path) => throw null!;
        public string[] ReadAllLines(string path) => throw null!;
        public string[] ReadAllLines(string path, System.Text.Encoding encoding) => throw null!;
        public string ReadAllText(string path) => throw null!;
        public string ReadAllText(string path, System.Text.Encoding encoding) => throw null!;
        public IEnumerable<string> ReadLines(string path) => throw null!;
        public IEnumerable<string> ReadLines(string path, System.Text.Encoding encoding) => throw null!;
    }
}

namespace Renci.SshNet.Sftp
{
    public interface ISftpFile { }
    public class SftpFileStream { }
}
