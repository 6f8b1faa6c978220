from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .forms import SearchForm, SeedForm
from .models import Seed


def seeds_answer(request, seeds):
    page = Paginator(seeds, 25).get_page(request.GET.get("page"))
    rows = [{"id": s.pk, "variety": s.variety, "grams": s.grams} for s in page]
    return JsonResponse({"seeds": rows, "pages": page.paginator.num_pages})


@require_safe
@login_required
def find(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    seeds = Seed.objects.shared()
    if form.cleaned_data["q"]:
        seeds = seeds.named_like(form.cleaned_data["q"])
    return seeds_answer(request, seeds)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def mine(request):
    if request.method != "POST":
        return seeds_answer(request, request.user.seeds.all())
    form = SeedForm(request.POST, instance=Seed(grower=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)


@require_POST
@login_required
def wish(request, pk):
    seed = get_object_or_404(Seed.objects.shared(), pk=pk)
    seed.wishes.get_or_create(gardener=request.user)
    return HttpResponse(status=204)
