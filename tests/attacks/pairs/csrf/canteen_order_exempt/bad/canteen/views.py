from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import F
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from .forms import ScaleForm
from .models import Meal, Order
from .signing import signed_by_scale


@login_required
@require_GET
def meals(request):
    page = Paginator(Meal.objects.all(), 20).get_page(request.GET.get("page"))
    return render(request, "canteen/meals.html", {"page": page})


@csrf_exempt
@login_required
@require_POST
def order(request, pk):
    meal = get_object_or_404(Meal, pk=pk)
    _, created = Order.objects.get_or_create(meal=meal, employee=request.user)
    messages.success(request, "Ordered." if created else "You had ordered it already.")
    return redirect("meals")


@csrf_exempt
@require_POST
def scale(request):
    if not signed_by_scale(request):
        return JsonResponse({"detail": "Bad signature."}, status=403)
    form = ScaleForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    portions = F("portions_weighed") + form.cleaned_data["portions"]
    Meal.objects.filter(pk=form.cleaned_data["meal"].pk).update(portions_weighed=portions)
    return HttpResponse(status=204)
