using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Registrations;
using EfpConnect.WebHost.Problems;
using EfpConnect.WebHost.Registrations;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EfpConnect.WebHost.Pages.Registrations;

/// <summary>A step that goes on with a draft: open only once the steps before it are done.</summary>
internal abstract class DraftPage(IGrainFactory grains, RegistrationDesk desk, RegistrationStep step) : JourneyPage(grains)
{
    public RegistrationView Draft { get; private set; } = null!;

    protected RegistrationId DraftId { get; private set; }

    protected RegistrationDesk Desk => desk;

    protected IRegistrationGrain DraftGrain => Grains.Registration(DraftId);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await WhereInsteadAsync() is { } elsewhere) context.Result = GoTo(elsewhere);
        else await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>On with the next step, or the form again with what is wrong, or where the draft really stands.</summary>
    protected IActionResult Follow(Problem? problem, string nextPath, string? field = null) => problem switch
    {
        null => GoTo(nextPath),
        RegistrationEnded => GoTo(RegistrationSteps.Ended),
        RegistrationStepMissing missing => GoTo(RegistrationSteps.PathOf(missing.Next)),
        _ => this.Show(problem, field),
    };

    /// <summary>Where somebody goes whose draft is no more.</summary>
    protected virtual Task<string> WhereOnceEndedAsync() => Task.FromResult(RegistrationSteps.Ended);

    private async Task<string?> WhereInsteadAsync()
    {
        if (User.IsSignedIn()) return RegistrationSteps.Confirmation;
        if (desk.DraftOf(HttpContext) is not { } id) return RegistrationSteps.Ended;

        DraftId = id;
        if (await DraftGrain.ViewAsync() is not { } draft) return await WhereOnceEndedAsync();

        Draft = draft;
        return draft.Step < step ? RegistrationSteps.PathOf(draft.Step) : null;
    }
}
