using Xunit.Abstractions;
using Xunit.Sdk;

namespace EfpConnect.Faults.Tests.Crashes;

/// <summary>The rows in the order of the plan: the last one asks for the mails of all.</summary>
public sealed class ByName : ITestCaseOrderer
{
    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases) where TTestCase : ITestCase =>
        testCases.OrderBy(test => test.TestMethod.Method.Name, StringComparer.Ordinal);
}
