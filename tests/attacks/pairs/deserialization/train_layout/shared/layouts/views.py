from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, JsonResponse
from django.shortcuts import aget_object_or_404, get_object_or_404
from django.views.decorators.http import require_POST, require_safe

from .exchange import PlanError, dumps, loads
from .models import Layout


@require_safe
async def shown(request):
    rows = [{"slug": one.slug, "plan": one.plan} async for one in Layout.objects.filter(shown=True)[:50]]
    return JsonResponse({"layouts": rows})


@require_safe
async def shown_detail(request, pk):
    one = await aget_object_or_404(Layout, pk=pk, shown=True)
    return JsonResponse({"slug": one.slug, "plan": one.plan})


@login_required
@require_POST
def bring_in(request, slug):
    try:
        plan = loads(request.POST.get("plan", ""))
    except PlanError as error:
        return JsonResponse({"error": str(error)}, status=400)
    Layout.objects.update_or_create(owner=request.user, slug=slug, defaults={"plan": plan})
    return JsonResponse({"tracks": len(plan["tracks"])}, status=201)


@login_required
@require_safe
def take_out(request, slug):
    layout = get_object_or_404(request.user.layouts, slug=slug)
    answer = HttpResponse(dumps(layout.plan), content_type="application/yaml")
    answer["Content-Disposition"] = f'attachment; filename="{layout.slug}.yaml"'
    return answer
