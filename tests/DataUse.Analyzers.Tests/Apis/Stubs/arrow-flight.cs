// Signatures of Apache Arrow Flight, read in github.com/apache/arrow-dotnet at 282058b (2026-07-19): what the model names and what leads there.

using Apache.Arrow;
using Apache.Arrow.Flight;
using Apache.Arrow.Flight.Client;

namespace Apache.Arrow
{
    public class ArrowContext { }
}

namespace Apache.Arrow.Flight
{
    public class FlightTicket { }
}

namespace Apache.Arrow.Flight.Client
{
    public class FlightClient
    {
        internal FlightClient() { }
        public FlightClient(object grpcChannel) { }
        public FlightClient(object grpcChannel, ArrowContext context) { }
        public FlightRecordBatchStreamingCall GetStream(FlightTicket ticket) => throw null!;
        public FlightRecordBatchStreamingCall GetStream(FlightTicket ticket, object headers, DateTime? deadline) => throw null!;
    }
    public class FlightRecordBatchStreamingCall { }
}
