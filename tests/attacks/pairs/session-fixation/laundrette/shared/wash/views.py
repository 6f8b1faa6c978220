from django.core.paginator import Paginator
from django.http import JsonResponse
from django.views.decorators.http import require_GET, require_POST

from . import services
from .forms import CardForm, TongueForm


@require_POST
def tongue(request):
    form = TongueForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    request.session["tongue"] = form.cleaned_data["tongue"]
    return JsonResponse(form.cleaned_data)


@require_POST
def sign_in(request):
    form = CardForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    customer = services.check_card(**form.cleaned_data)
    if customer is None:
        return JsonResponse({"errors": {"__all__": ["Card or secret are wrong."]}}, status=403)
    services.sign_in(request, customer)
    return JsonResponse({"name": customer.name})


@require_POST
def sign_out(request):
    request.session.flush()
    return JsonResponse({})


@require_GET
def loads(request):
    customer = services.current(request)
    if customer is None:
        return JsonResponse({"errors": {"__all__": ["Sign in first."]}}, status=401)
    page = Paginator(customer.loads.all(), 20).get_page(request.GET.get("page"))
    rows = [{"machine": load.machine, "started": load.started} for load in page]
    return JsonResponse({"name": customer.name, "loads": rows})
