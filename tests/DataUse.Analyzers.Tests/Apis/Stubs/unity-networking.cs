// Signatures of UnityEngine.Networking, read in docs.unity.com/en-us/engine/6000.5/script-reference/unityengine/networking and, for Send, which is obsolete, in docs.unity3d.com.

namespace UnityEngine.Networking
{
    public class UnityWebRequest
    {
        public UnityWebRequest() { }
        public UnityWebRequest(string url) { }
        public UnityWebRequest(Uri uri) { }
        public Uri uri { get; set; }
        public string url { get; set; }
        public static UnityWebRequest Get(string uri) => throw null!;
        public static UnityWebRequest Get(Uri uri) => throw null!;
        public static UnityWebRequest Head(string uri) => throw null!;
        public static UnityWebRequest Post(string uri, string postData, string contentType) => throw null!;
        public static UnityWebRequest PostWwwForm(string uri, string form) => throw null!;
        public static UnityWebRequest Put(string uri, string bodyData) => throw null!;
        public object Send() => throw null!;
        public object SendWebRequest() => throw null!;
    }
    public static class UnityWebRequestAssetBundle
    {
        public static UnityWebRequest GetAssetBundle(string uri) => throw null!;
    }
    public static class UnityWebRequestMultimedia
    {
        public static UnityWebRequest GetAudioClip(string uri, object audioType) => throw null!;
    }
    public static class UnityWebRequestTexture
    {
        public static UnityWebRequest GetTexture(string uri) => throw null!;
    }
}
