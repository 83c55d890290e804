// Signatures of DuckDB.NET, read in github.com/Giorgi/DuckDB.NET at 34cb1fe (2026-04-24): what the model names and what leads there.

namespace DuckDB.NET.Data
{
    public class DuckDBCommand
    {
        public DuckDBCommand() { }
        public DuckDBCommand(string commandText) { }
        public int ExecuteNonQuery() => throw null!;
        public DuckDBDataReader ExecuteReader() => throw null!;
        public DuckDBDataReader ExecuteReader(System.Data.CommandBehavior behavior) => throw null!;
        public object ExecuteScalar() => throw null!;
    }
    public class DuckDBDataReader { }
}
