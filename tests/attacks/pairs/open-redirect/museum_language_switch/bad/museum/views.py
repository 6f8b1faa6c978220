from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from .forms import PreferenceForm
from .models import Exhibit, Preference


def language_of(user):
    preference = Preference.objects.filter(visitor=user).first()
    return preference.language if preference else "en"


@login_required
@require_GET
def exhibits(request):
    found = Exhibit.objects.filter(language=language_of(request.user)).order_by("room", "pk")
    page = Paginator(found, 30).get_page(request.GET.get("page"))
    return render(request, "museum/exhibits.html", {"page": page, "languages": Preference.LANGUAGES})


@login_required
@require_POST
def switch_language(request):
    preference = Preference.objects.filter(visitor=request.user).first() or Preference(visitor=request.user)
    form = PreferenceForm(request.POST, instance=preference)
    if not form.is_valid():
        return HttpResponseBadRequest("Unknown language")
    form.save()
    target = request.POST.get("next") or request.GET.get("next") or ""
    return redirect(target or "exhibits")
