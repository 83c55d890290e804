// Signatures of Semantic Kernel plugins for Microsoft Graph: what the model names and what leads there. Read in
// github.com/microsoft/semantic-kernel at b39d95a344 (2026-08-20).

using Microsoft.SemanticKernel.Plugins.MsGraph;
using Microsoft.SemanticKernel.Plugins.MsGraph.Connectors;
using Microsoft.SemanticKernel.Plugins.MsGraph.Models;

namespace Microsoft.SemanticKernel.Plugins.MsGraph
{
    public class CalendarPlugin
    {
        internal CalendarPlugin() { }
        public CalendarPlugin(ICalendarConnector connector) { }
    }
    public class CloudDrivePlugin
    {
        internal CloudDrivePlugin() { }
        public CloudDrivePlugin(ICloudDriveConnector connector) { }
    }
    public class EmailPlugin
    {
        internal EmailPlugin() { }
        public EmailPlugin(IEmailConnector connector) { }
    }
    public interface ICalendarConnector
    {
        Task<IEnumerable<CalendarEvent>> GetEventsAsync(int? top, int? skip, string select) => throw null!;
    }
    public interface ICloudDriveConnector
    {
        Task<Stream> GetFileContentStreamAsync(string filePath) => throw null!;
    }
    public interface IEmailConnector
    {
        Task<IEnumerable<EmailMessage>> GetMessagesAsync(int? top, int? skip, string select) => throw null!;
    }
    public interface IOrganizationHierarchyConnector
    {
        Task<IEnumerable<string>> GetDirectReportsEmailAsync() => throw null!;
        Task<string> GetManagerEmailAsync() => throw null!;
        Task<string> GetManagerNameAsync() => throw null!;
    }
    public interface ITaskManagementConnector
    {
        Task<IEnumerable<TaskManagementTaskList>> GetTaskListsAsync() => throw null!;
        Task<IEnumerable<TaskManagementTask>> GetTasksAsync(string listId, bool includeCompleted) => throw null!;
    }
    public class OrganizationHierarchyPlugin
    {
        internal OrganizationHierarchyPlugin() { }
        public OrganizationHierarchyPlugin(IOrganizationHierarchyConnector connector) { }
    }
    public class TaskListPlugin
    {
        internal TaskListPlugin() { }
        public TaskListPlugin(ITaskManagementConnector connector) { }
    }
}

namespace Microsoft.SemanticKernel.Plugins.MsGraph.Connectors
{
    public class MicrosoftToDoConnector : ITaskManagementConnector
    {
        internal MicrosoftToDoConnector() { }
        public MicrosoftToDoConnector(object graphServiceClient) { }
        public Task<IEnumerable<TaskManagementTaskList>> GetTaskListsAsync() => throw null!;
        public Task<IEnumerable<TaskManagementTask>> GetTasksAsync(string listId, bool includeCompleted) => throw null!;
    }
    public class OneDriveConnector : ICloudDriveConnector
    {
        internal OneDriveConnector() { }
        public OneDriveConnector(object graphServiceClient) { }
        public Task<Stream> GetFileContentStreamAsync(string filePath) => throw null!;
    }
    public class OrganizationHierarchyConnector : IOrganizationHierarchyConnector
    {
        internal OrganizationHierarchyConnector() { }
        public OrganizationHierarchyConnector(object graphServiceClient) { }
        public Task<IEnumerable<string>> GetDirectReportsEmailAsync() => throw null!;
        public Task<string> GetManagerEmailAsync() => throw null!;
        public Task<string> GetManagerNameAsync() => throw null!;
    }
    public class OutlookCalendarConnector : ICalendarConnector
    {
        internal OutlookCalendarConnector() { }
        public OutlookCalendarConnector(object graphServiceClient) { }
        public Task<IEnumerable<CalendarEvent>> GetEventsAsync(int? top, int? skip, string select) => throw null!;
    }
    public class OutlookMailConnector : IEmailConnector
    {
        internal OutlookMailConnector() { }
        public OutlookMailConnector(object graphServiceClient) { }
        public Task<IEnumerable<EmailMessage>> GetMessagesAsync(int? top, int? skip, string select) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Plugins.MsGraph.Models
{
    public class CalendarEvent { }
    public class EmailMessage { }
    public class TaskManagementTask { }
    public class TaskManagementTaskList { }
}
