// Signatures of RestEase, read in github.com/canton7/RestEase at 00dfdfb (2023-04-19): what the model names and what leads there.

namespace RestEase
{
    public class DeleteAttribute : RequestAttributeBase
    {
        public DeleteAttribute() { }
        public DeleteAttribute(string path) { }
    }
    public class GetAttribute : RequestAttributeBase
    {
        public GetAttribute() { }
        public GetAttribute(string path) { }
    }
    public class HeadAttribute : RequestAttributeBase
    {
        public HeadAttribute() { }
        public HeadAttribute(string path) { }
    }
    public class OptionsAttribute : RequestAttributeBase
    {
        public OptionsAttribute() { }
        public OptionsAttribute(string path) { }
    }
    public class PatchAttribute : RequestAttributeBase
    {
        public PatchAttribute() { }
        public PatchAttribute(string path) { }
    }
    public class PostAttribute : RequestAttributeBase
    {
        public PostAttribute() { }
        public PostAttribute(string path) { }
    }
    public class PutAttribute : RequestAttributeBase
    {
        public PutAttribute() { }
        public PutAttribute(string path) { }
    }
    public abstract class RequestAttributeBase : Attribute
    {
        internal RequestAttributeBase() { }
    }
}
