// Signatures of PdfPig, read in github.com/UglyToad/PdfPig at 99a2d48f (2026-08-22): what the model names and what leads there.

namespace UglyToad.PdfPig
{
    public class PdfDocument
    {
        internal PdfDocument() { }
        public static PdfDocument Open(byte[] fileBytes) => throw null!;
        public static PdfDocument Open(ReadOnlyMemory<byte> memory) => throw null!;
        public static PdfDocument Open(string filePath) => throw null!;
        public static PdfDocument Open(Stream stream) => throw null!;
    }
}
