using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Load.Mails;

namespace EfpConnect.Faults.Tests.CrashPoints.Acts;

/// <summary>Something done about a request that waits for the only manager.</summary>
internal abstract class AskedRequest(Scene scene) : Act(scene)
{
    public Person Manager { get; private set; } = null!;

    public Person Requester { get; private set; } = null!;

    public string RequestId { get; private set; } = "";

    public override async Task PrepareAsync()
    {
        Manager = await NewManagerAsync();
        Requester = await SignUpAsync("salariee");
        var asked = await Company.SubmitAsync(OperationId.New(), Requester.Id, Edof, [Place], null);
        RequestId = asked.Value.Single().Request.Id;
        Expect(Template.RequestReceived, Manager);
        Expect(Template.RequestSent, Requester);
    }

    protected async Task<AccessRequest> RequestAsync() => (await Company.RequestAsync(Requester.Id, RequestId)).Value.Request;
}
