// Signatures of Binance.Net, read in github.com/JKorf/Binance.Net at 8b14feb0 (2026-07-23): what the model names and what leads there.

namespace Binance.Net.Clients
{
    public class BinanceRestClient
    {
        public BinanceRestClient() { }
        public BinanceRestClient(HttpClient httpClient, object loggerFactory, object options) { }
    }
    public class BinanceSocketClient
    {
        public BinanceSocketClient() { }
        public BinanceSocketClient(object options) { }
    }
}
