using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Requests;
using EfpConnect.Grains.Outbox;
using Company = EfpConnect.Domain.Companies.Company;
using Mails = EfpConnect.Mail.Contents;

namespace EfpConnect.Grains.Companies;

/// <summary>Managers are written to, the requester is kept informed, an approved one gets his access.</summary>
internal sealed class RequestConsequences(IGrainFactory grains, ICompanyDirectory directory, Mailer mailer)
{
    public async Task SubmittedAsync(Delivery delivery, RequestsSubmitted e)
    {
        await ToManagersAsync(delivery, e.Requests, e.Recipients);
        await ToRequesterAsync(delivery, e.Requests);
    }

    public Task ResentAsync(Delivery delivery, Company company, RequestResent e)
    {
        if (company.Request(e.RequestId) is not { Sent: { } sent } request) return Task.CompletedTask;
        return mailer.SendAsync(delivery.Id, e.Recipients.Select(r => r.Email), _ => new Mails.RequestResent(
            request.Requester.ForMail(), request.Service, [directory.PlaceForMail(request.Siret)], request.Description,
            e.Recipients.Length - 1, request.Id, sent.FirstAt, sent.Count));
    }

    public async Task WaitingSentAsync(Delivery delivery, Company company, WaitingRequestsSent e)
    {
        foreach (var waiting in company.Requests.Where(r => e.RequestIds.Contains(r.Id)).GroupBy(r => r.Requester.Id))
        {
            await ToManagersAsync(delivery with { Id = delivery.Id.Part(waiting.Key.ToString()) }, [.. waiting], [e.Recipient]);
        }
    }

    public async Task ApprovedAsync(Delivery delivery, RequestApproved e)
    {
        var request = e.Request;
        await grains.User(request.Requester.Id).ReceiveAsync(delivery.Id, new Grant(request.Service, request.Siret, e.Roles, Origin.Request, e.By)).OrSetAsideAsync();
        await mailer.SendAsync(delivery.Id, request.Requester.Email,
            new Mails.RequestApproved(request.Service, directory.PlaceForMail(request.Siret), e.Roles, e.By.ForMail()));
    }

    public Task RefusedAsync(Delivery delivery, RequestRefused e) => mailer.SendAsync(delivery.Id, e.Request.Requester.Email,
        new Mails.RequestRefused(e.Request.Service, directory.PlaceForMail(e.Request.Siret), e.Reason, e.By.ForMail(), e.NewRequestFrom));

    private Task ToManagersAsync(Delivery delivery, ImmutableArray<AccessRequest> requests, ImmutableArray<Person> managers) =>
        mailer.SendAsync(delivery.Id, managers.Select(m => m.Email), _ => new Mails.RequestReceived(
            requests[0].Requester.ForMail(), requests[0].Service, Places(requests), requests[0].Description, managers.Length - 1, requests[0].Id));

    private Task ToRequesterAsync(Delivery delivery, ImmutableArray<AccessRequest> requests) =>
        mailer.SendAsync(delivery.Id, requests[0].Requester.Email, requests[0].Sent is { } sent
            ? new Mails.RequestSent(sent.LastAt, [.. sent.Recipients.Select(r => r.ToMasked())], sent.ResendAllowedAt, requests[0].Service, Places(requests), requests[0].Id)
            : new Mails.RequestWithoutManager(requests[0].Service, Places(requests)));

    private ImmutableArray<Mails.Place> Places(ImmutableArray<AccessRequest> requests) => [.. requests.Select(r => directory.PlaceForMail(r.Siret))];
}
