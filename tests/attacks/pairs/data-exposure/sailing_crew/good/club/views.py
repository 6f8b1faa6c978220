from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from .forms import CardForm
from .models import Skipper


@login_required
@require_safe
def harbour_map(request):
    skippers = Skipper.objects.values("name", "boat", "berth")
    page = Paginator(skippers, 100).get_page(request.GET.get("page"))
    return render(request, "club/harbour.html", {"page": page, "berths": list(page)})


@login_required
@require_http_methods(["GET", "POST"])
def my_card(request):
    skipper = get_object_or_404(Skipper, user=request.user)
    form = CardForm(request.POST or None, instance=skipper)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("harbour")
    return render(request, "club/card.html", {"form": form})
