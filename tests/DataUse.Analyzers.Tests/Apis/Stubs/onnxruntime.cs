// Signatures of ONNX Runtime, read in github.com/microsoft/onnxruntime, csharp/src/Microsoft.ML.OnnxRuntime/InferenceSession.shared.cs at 040c3c3084.

namespace Microsoft.ML.OnnxRuntime
{
    public class DisposableNamedOnnxValue { }
    public class FixedBufferOnnxValue { }
    public class InferenceSession
    {
        public InferenceSession(string modelPath) { }
        public InferenceSession(byte[] model) { }
        public void Run(IReadOnlyCollection<NamedOnnxValue> inputs, IReadOnlyCollection<string> outputNames, IReadOnlyCollection<FixedBufferOnnxValue> outputValues) { }
        public void Run(IReadOnlyCollection<string> inputNames, IReadOnlyCollection<FixedBufferOnnxValue> inputValues, IReadOnlyCollection<NamedOnnxValue> outputs) { }
        public object Run(RunOptions runOptions, IReadOnlyCollection<string> inputNames, IReadOnlyCollection<OrtValue> inputValues, IReadOnlyCollection<string> outputNames) => throw null!;
        public object Run(RunOptions runOptions, IReadOnlyDictionary<string, OrtValue> inputs, IReadOnlyCollection<string> outputNames) => throw null!;
        public Task<IReadOnlyCollection<OrtValue>> RunAsync(RunOptions options, IReadOnlyCollection<string> inputNames, IReadOnlyCollection<OrtValue> inputValues, IReadOnlyCollection<string> outputNames, IReadOnlyCollection<OrtValue> outputValues) => throw null!;
    }
    public class NamedOnnxValue { }
    public class OrtValue { }
    public class RunOptions { }
}
