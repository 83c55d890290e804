// Signatures of ParquetSharp, read in github.com/G-Research/ParquetSharp at beb0225 (2026-08-21): what the model names and what leads there.

using ParquetSharp;
using ParquetSharp.IO;

namespace ParquetSharp
{
    public class ParquetFileReader
    {
        internal ParquetFileReader() { }
        public ParquetFileReader(string path) { }
        public ParquetFileReader(RandomAccessFile randomAccessFile) { }
        public ParquetFileReader(Stream stream) { }
        public ParquetFileReader(string path, ReaderProperties readerProperties) { }
        public ParquetFileReader(RandomAccessFile randomAccessFile, ReaderProperties readerProperties) { }
        public ParquetFileReader(Stream stream, ReaderProperties readerProperties) { }
    }
    public class ReaderProperties { }
}

namespace ParquetSharp.IO
{
    public abstract class RandomAccessFile { }
}
