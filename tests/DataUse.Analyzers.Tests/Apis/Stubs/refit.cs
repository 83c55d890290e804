// Signatures of Refit, read in github.com/reactiveui/refit at 96316a6b (2026-08-19): what the model names and what leads there.

namespace Refit
{
    public class DeleteAttribute : HttpMethodAttribute
    {
        internal DeleteAttribute() { }
        public DeleteAttribute(string path) { }
    }
    public class GetAttribute : HttpMethodAttribute
    {
        internal GetAttribute() { }
        public GetAttribute(string path) { }
    }
    public class HeadAttribute : HttpMethodAttribute
    {
        internal HeadAttribute() { }
        public HeadAttribute(string path) { }
    }
    public abstract class HttpMethodAttribute : Attribute
    {
        internal HttpMethodAttribute() { }
    }
    public class OptionsAttribute : HttpMethodAttribute
    {
        internal OptionsAttribute() { }
        public OptionsAttribute(string path) { }
    }
    public class PatchAttribute : HttpMethodAttribute
    {
        internal PatchAttribute() { }
        public PatchAttribute(string path) { }
    }
    public class PostAttribute : HttpMethodAttribute
    {
        internal PostAttribute() { }
        public PostAttribute(string path) { }
    }
    public class PutAttribute : HttpMethodAttribute
    {
        internal PutAttribute() { }
        public PutAttribute(string path) { }
    }
}
