// Signatures of TorchSharp, read in github.com/dotnet/TorchSharp at c20b6a1c (2026-05-07): what the model names and what leads there.

namespace TorchSharp
{
    public static class torch
    {
        public static torch.Tensor WrappedTensorDisposeScope(Func<torch.Tensor> expr) => throw null!;
        public static torch.Tensor abs(torch.Tensor input) => throw null!;
        public static torch.Tensor abs_(torch.Tensor input) => throw null!;
        public static torch.Tensor absolute(torch.Tensor input) => throw null!;
        public static torch.Tensor absolute_(torch.Tensor input) => throw null!;
        public static torch.Tensor acos(torch.Tensor input) => throw null!;
        public static torch.Tensor acos_(torch.Tensor input) => throw null!;
        public static torch.Tensor acosh(torch.Tensor input) => throw null!;
        public static torch.Tensor acosh_(torch.Tensor input) => throw null!;
        public static torch.Tensor all(torch.Tensor input) => throw null!;
        public static torch.Tensor angle(torch.Tensor input) => throw null!;
        public static torch.Tensor any(torch.Tensor input) => throw null!;
        public static torch.Tensor arccos(torch.Tensor input) => throw null!;
        public static torch.Tensor arccos_(torch.Tensor input) => throw null!;
        public static torch.Tensor arccosh(torch.Tensor input) => throw null!;
        public static torch.Tensor arccosh_(torch.Tensor input) => throw null!;
        public static torch.Tensor arcsin(torch.Tensor input) => throw null!;
        public static torch.Tensor arcsin_(torch.Tensor input) => throw null!;
        public static torch.Tensor arcsinh(torch.Tensor input) => throw null!;
        public static torch.Tensor arcsinh_(torch.Tensor input) => throw null!;
        public static torch.Tensor argmax(torch.Tensor input) => throw null!;
        public static torch.Tensor argmin(torch.Tensor input) => throw null!;
        public static torch.Tensor asin(torch.Tensor input) => throw null!;
        public static torch.Tensor asin_(torch.Tensor input) => throw null!;
        public static torch.Tensor asinh(torch.Tensor input) => throw null!;
        public static torch.Tensor asinh_(torch.Tensor input) => throw null!;
        public static torch.Tensor chain_matmul(params torch.Tensor[] matrices) => throw null!;
        public static torch.Tensor cholesky(torch.Tensor input) => throw null!;
        public static torch.Tensor det(torch.Tensor input) => throw null!;
        public static torch.Tensor get_rng_state() => throw null!;
        public static torch.Tensor inverse(torch.Tensor input) => throw null!;
        public static torch.Tensor load(string location) => throw null!;
        public static torch.Tensor logdet(torch.Tensor input) => throw null!;
        public static torch.Tensor matrix_exp(torch.Tensor input) => throw null!;
        public static torch.Tensor max(torch.Tensor input) => throw null!;
        public static torch.Tensor mean(torch.Tensor input) => throw null!;
        public static torch.Tensor median(torch.Tensor input) => throw null!;
        public static torch.Tensor min(torch.Tensor input) => throw null!;
        public static torch.Tensor nanmedian(torch.Tensor input) => throw null!;
        public static torch.Tensor nansum(torch.Tensor input) => throw null!;
        public class Tensor
        {
            internal Tensor() { }
            public void backward() { }
        }
    }
}
