// Signatures of Google.Cloud.BigQuery.V2, read in github.com/googleapis/google-cloud-dotnet: BigQueryClient.Queries.cs at 01c878bc9c, and ListRows in BigQueryClient.InsertData.cs.

namespace Google.Cloud.BigQuery.V2
{
    public abstract class BigQueryClient
    {
        public virtual object CreateQueryJob(string sql) => throw null!;
        public virtual object CreateQueryJob(BigQueryCommand command) => throw null!;
        public virtual Task<object> CreateQueryJobAsync(string sql) => throw null!;
        public virtual Task<object> CreateQueryJobAsync(BigQueryCommand command) => throw null!;
        public virtual object ExecuteQuery(string sql) => throw null!;
        public virtual object ExecuteQuery(BigQueryCommand command) => throw null!;
        public virtual Task<object> ExecuteQueryAsync(string sql) => throw null!;
        public virtual Task<object> ExecuteQueryAsync(BigQueryCommand command) => throw null!;
        public virtual object GetQueryResults(string jobId) => throw null!;
        public virtual object GetQueryResults(string projectId, string jobId) => throw null!;
        public virtual Task<object> GetQueryResultsAsync(string jobId) => throw null!;
        public virtual Task<object> GetQueryResultsAsync(string projectId, string jobId) => throw null!;
        public virtual object ListRows(string projectId, string datasetId, string tableId) => throw null!;
    }
    public class BigQueryCommand { }
}
