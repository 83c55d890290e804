using DataUse.Analyzers.Tests.Resolution;

namespace DataUse.Analyzers.Tests.Apis;

/// <summary>Libraries that generate a client over an interface of the project, whose attributes say the paths.</summary>
public class InterfaceTests
{
    [Fact]
    public Task RestEase() => Marks.HoldAsync("""
        using RestEase;

        public interface IPosts
        {
            [Get("posts/{id}")]
            Task<string> GetAsync(string id);

            [Post("search")]
            Task<string> SearchAsync(string query);

            [Delete("posts/{id}")]
            Task DeleteAsync(string id);
        }

        [BaseAddress("https://media.example.com")]
        public interface IMedia
        {
            [Get("images")]
            Task<string> ListAsync();
        }

        class Posts(IMedia media)
        {
            private readonly IPosts _posts = RestClient.For<IPosts>("https://api.example.com/v1");

            async Task Run(string id)
            {
                await _posts.GetAsync(id); // reads https://api.example.com/v1/posts/{}
                var found = await _posts.SearchAsync(id); // reads https://api.example.com/v1/search
                Console.WriteLine(found);
                await _posts.DeleteAsync(id);
                await media.ListAsync(); // reads https://media.example.com/images
            }
        }
        """, with => with.WithLibrary("RestEase", """
            namespace RestEase
            {
                public class BaseAddressAttribute(string baseAddress) : System.Attribute { }
                public class GetAttribute(string path) : System.Attribute { }
                public class PostAttribute(string path) : System.Attribute { }
                public class DeleteAttribute(string path) : System.Attribute { }
                public static class RestClient { public static T For<T>(string baseUrl) => default!; }
            }
            """));

    [Fact]
    public Task WebApiClientCore() => Marks.HoldAsync("""
        using WebApiClientCore.Attributes;

        [HttpHost("https://api.example.com/")]
        public interface IPosts
        {
            [HttpGet("posts/{id}")]
            Task<string> GetAsync(string id);

            [HttpDelete("posts/{id}")]
            Task DeleteAsync(string id);
        }

        class Posts(IPosts posts)
        {
            async Task Run(string id)
            {
                await posts.GetAsync(id); // reads https://api.example.com/posts/{}
                await posts.DeleteAsync(id);
            }
        }
        """, with => with.WithLibrary("WebApiClientCore", """
            namespace WebApiClientCore.Attributes
            {
                public class HttpHostAttribute(string host) : System.Attribute { }
                public class HttpGetAttribute(string path) : System.Attribute { }
                public class HttpDeleteAttribute(string path) : System.Attribute { }
            }
            """));
}
