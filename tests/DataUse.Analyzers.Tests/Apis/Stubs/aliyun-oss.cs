// Signatures of Aliyun OSS, read in github.com/aliyun/aliyun-oss-csharp-sdk at a62f3a9 (2024-06-14): what the model names and what leads there.

using Aliyun.OSS;
using Aliyun.OSS.Common.Authentication;

namespace Aliyun.OSS
{
    public class GetObjectRequest { }
    public interface IOss
    {
        OssObject GetObject(Uri signedUrl) => throw null!;
        OssObject GetObject(GetObjectRequest getObjectRequest) => throw null!;
        OssObject GetObject(string bucketName, string key) => throw null!;
        ObjectMetadata GetObject(GetObjectRequest getObjectRequest, Stream output) => throw null!;
        ObjectListing ListObjects(string bucketName) => throw null!;
        ObjectListing ListObjects(ListObjectsRequest listObjectsRequest) => throw null!;
        ObjectListing ListObjects(string bucketName, string prefix) => throw null!;
    }
    public class ListObjectsRequest { }
    public class ObjectListing { }
    public class ObjectMetadata { }
    public class OssClient : IOss
    {
        internal OssClient() { }
        public OssClient(string endpoint, ICredentialsProvider credsProvider) { }
        public OssClient(Uri endpoint, ICredentialsProvider credsProvider) { }
        public OssObject GetObject(Uri signedUrl) => throw null!;
        public OssObject GetObject(GetObjectRequest getObjectRequest) => throw null!;
        public OssObject GetObject(string bucketName, string key) => throw null!;
        public ObjectMetadata GetObject(GetObjectRequest getObjectRequest, Stream output) => throw null!;
        public ObjectListing ListObjects(string bucketName) => throw null!;
        public ObjectListing ListObjects(ListObjectsRequest listObjectsRequest) => throw null!;
        public ObjectListing ListObjects(string bucketName, string prefix) => throw null!;
    }
    public class OssObject { }
}

namespace Aliyun.OSS.Common.Authentication
{
    public interface ICredentialsProvider { }
}
