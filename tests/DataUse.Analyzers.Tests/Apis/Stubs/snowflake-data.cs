// Signatures of Snowflake.Data, read in github.com/snowflakedb/snowflake-connector-net at fa2dcf8d (2026-08-07): what the model names and what leads there.

namespace Snowflake.Data.Client
{
    public class SnowflakeDbCommand
    {
        public SnowflakeDbCommand() { }
        public SnowflakeDbCommand(SnowflakeDbConnection connection) { }
        public int ExecuteNonQuery() => throw null!;
        public object ExecuteScalar() => throw null!;
    }
    public class SnowflakeDbConnection
    {
        public SnowflakeDbConnection() { }
        public SnowflakeDbConnection(string connectionString) { }
        public void Open() { }
        public Task OpenAsync(CancellationToken cancellationToken) => throw null!;
    }
}
