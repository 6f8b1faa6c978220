from django.contrib.auth.decorators import login_required
from django.core.cache import cache
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from .forms import CapsuleForm, LetterForm
from .models import Capsule


@login_required
@require_GET
def capsules(request):
    page = Paginator(request.user.capsules.all(), 30).get_page(request.GET.get("page"))
    return JsonResponse({"capsules": [{"id": c.pk, "title": c.title, "opens": c.opens} for c in page]})


@login_required
@require_POST
def bury(request):
    form = CapsuleForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    capsule = form.save(commit=False)
    capsule.owner = request.user
    capsule.set_pin(form.cleaned_data["pin"])
    capsule.save()
    return JsonResponse({"id": capsule.pk}, status=201)


@login_required
@require_POST
def add_letter(request, pk):
    form = LetterForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.instance.capsule = get_object_or_404(Capsule, pk=pk, owner=request.user)
    return JsonResponse({"id": form.save().pk}, status=201)


@login_required
@require_POST
def dig_up(request, pk):
    capsule = get_object_or_404(Capsule, pk=pk, owner=request.user, opens__lte=timezone.localdate())
    tries = f"capsule-{capsule.pk}"
    cache.add(tries, 0, 3600)
    if cache.incr(tries) > 10 or not capsule.check_pin(request.POST.get("pin", "")[:6]):
        return JsonResponse({"error": "It stays shut."}, status=403)
    cache.delete(tries)
    return JsonResponse({"letters": [letter.text for letter in capsule.letters.order_by("pk")[:200]]})
