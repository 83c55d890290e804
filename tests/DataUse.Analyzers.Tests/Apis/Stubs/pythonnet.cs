// Signatures of Python.NET, read in github.com/pythonnet/pythonnet at d2d27164 (2026-08-16): what the model names and what leads there.

namespace Python.Runtime
{
    public static class Py
    {
        public static PyObject Import(string name) => throw null!;
    }
    public class PyObject { }
    public class PythonEngine
    {
        public PythonEngine() { }
        public PythonEngine(params string[] args) { }
        public static PyObject Eval(string code) => throw null!;
        public static void Exec(string code) { }
        public static int RunSimpleString(string code) => throw null!;
    }
}
