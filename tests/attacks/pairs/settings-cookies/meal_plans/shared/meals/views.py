from django.contrib.auth.decorators import login_required
from django.forms import modelform_factory
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_http_methods, require_POST

from .models import Meal

MealForm = modelform_factory(Meal, fields=["day", "dish"])


@login_required
@ensure_csrf_cookie
def plan(request):
    return render(request, "meals/plan.html", {"form": MealForm(), "meals": request.user.meals.all()[:60]})


@login_required
@require_POST
def add(request):
    form = MealForm(request.POST, instance=Meal(eater=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.save()
    return redirect("plan")


@login_required
@require_http_methods(["DELETE"])
def drop(request, pk):
    get_object_or_404(request.user.meals, pk=pk).delete()
    return HttpResponse(status=204)
