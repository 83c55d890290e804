// Signatures of FlickrNet, read in github.com/samjudson/flickr-net at 32386d2 (2019-07-12): what the model names and what leads there.

namespace FlickrNet
{
    public enum ContentTypeSearch { }
    public class Flickr
    {
        public Flickr() { }
        public Flickr(string apiKey) { }
        public PhotoCollection GroupsPoolsGetPhotos(string groupId) => throw null!;
        public PhotoCollection GroupsPoolsGetPhotos(string groupId, string tags) => throw null!;
        public PhotoCollection GroupsPoolsGetPhotos(string groupId, int page, int perPage) => throw null!;
        public PhotoCollection GroupsPoolsGetPhotos(string groupId, string tags, int page, int perPage) => throw null!;
        public PhotoCollection GroupsPoolsGetPhotos(string groupId, string tags, string userId, PhotoSearchExtras extras, int page, int perPage) => throw null!;
        public PhotoCollection InterestingnessGetList() => throw null!;
        public PhotoCollection InterestingnessGetList(DateTime date) => throw null!;
        public PhotoCollection InterestingnessGetList(PhotoSearchExtras extras, int page, int perPage) => throw null!;
        public PhotoCollection InterestingnessGetList(DateTime date, PhotoSearchExtras extras, int page, int perPage) => throw null!;
        public PhotoCollection PeopleGetPhotos() => throw null!;
        public PhotoCollection PeopleGetPhotos(PhotoSearchExtras extras) => throw null!;
        public PhotoCollection PeopleGetPhotos(string userId) => throw null!;
        public PhotoCollection PeopleGetPhotos(int page, int perPage) => throw null!;
        public PhotoCollection PeopleGetPhotos(string userId, PhotoSearchExtras extras) => throw null!;
        public PhotoCollection PeopleGetPhotos(PhotoSearchExtras extras, int page, int perPage) => throw null!;
        public PhotoCollection PeopleGetPhotos(string userId, int page, int perPage) => throw null!;
        public PhotoCollection PeopleGetPhotos(string userId, PhotoSearchExtras extras, int page, int perPage) => throw null!;
        public PhotoCollection PeopleGetPhotos(string userId, SafetyLevel safeSearch, DateTime minUploadDate, DateTime maxUploadDate, DateTime minTakenDate, DateTime maxTakenDate, ContentTypeSearch contentType, PrivacyFilter privacyFilter, PhotoSearchExtras extras, int page, int perPage) => throw null!;
        public PhotoInfo PhotosGetInfo(string photoId) => throw null!;
        public PhotoInfo PhotosGetInfo(string photoId, string secret) => throw null!;
        public PhotoCollection PhotosGetRecent() => throw null!;
        public PhotoCollection PhotosGetRecent(PhotoSearchExtras extras) => throw null!;
        public PhotoCollection PhotosGetRecent(int page, int perPage) => throw null!;
        public PhotoCollection PhotosGetRecent(int page, int perPage, PhotoSearchExtras extras) => throw null!;
        public SizeCollection PhotosGetSizes(string photoId) => throw null!;
        public PhotoCollection PhotosSearch(PhotoSearchOptions options) => throw null!;
        public void PhotosSearchAsync(PhotoSearchOptions options, Action<FlickrResult<PhotoCollection>> callback) { }
        public PhotosetPhotoCollection PhotosetsGetPhotos(string photosetId) => throw null!;
        public PhotosetPhotoCollection PhotosetsGetPhotos(string photosetId, PrivacyFilter privacyFilter) => throw null!;
        public PhotosetPhotoCollection PhotosetsGetPhotos(string photosetId, PhotoSearchExtras extras) => throw null!;
        public PhotosetPhotoCollection PhotosetsGetPhotos(string photosetId, int page, int perPage) => throw null!;
        public PhotosetPhotoCollection PhotosetsGetPhotos(string photosetId, PhotoSearchExtras extras, PrivacyFilter privacyFilter) => throw null!;
        public PhotosetPhotoCollection PhotosetsGetPhotos(string photosetId, PrivacyFilter privacyFilter, int page, int perPage) => throw null!;
        public PhotosetPhotoCollection PhotosetsGetPhotos(string photosetId, PhotoSearchExtras extras, int page, int perPage) => throw null!;
        public PhotosetPhotoCollection PhotosetsGetPhotos(string photosetId, PhotoSearchExtras extras, PrivacyFilter privacyFilter, int page, int perPage) => throw null!;
        public PhotosetPhotoCollection PhotosetsGetPhotos(string photosetId, PhotoSearchExtras extras, PrivacyFilter privacyFilter, int page, int perPage, MediaType media) => throw null!;
    }
    public class FlickrResult<T> { }
    public enum MediaType { }
    public class PhotoCollection { }
    public class PhotoInfo { }
    public enum PhotoSearchExtras { }
    public class PhotoSearchOptions { }
    public class PhotosetPhotoCollection { }
    public enum PrivacyFilter { }
    public enum SafetyLevel { }
    public class SizeCollection { }
}
