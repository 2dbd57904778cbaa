using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EfpConnect.WebHost.Shell;

/// <summary>A form that comes back with errors answers 422, so that programs and history do not take it for a success.</summary>
internal sealed class UnprocessableForm : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (context.Result is PageResult { StatusCode: null } shown && !context.ModelState.IsValid && HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            shown.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }
}
