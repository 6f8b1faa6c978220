from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .access import guest_required
from .forms import DeskLoginForm, LanguageForm, NightForm
from .models import Night


@require_http_methods(["GET", "POST"])
def welcome(request):
    form = LanguageForm(request.POST or None)
    if form.is_valid():
        request.session["language"] = form.cleaned_data["language"]
        return redirect("login")
    return render(request, "hostel/form.html", {"form": form})


@require_http_methods(["GET", "POST"])
def log_in(request):
    form = DeskLoginForm(request.POST or None)
    if form.is_valid():
        user = form.user
        request.session["desk_user"] = user.pk
        return redirect("beds")
    return render(request, "hostel/form.html", {"form": form})


@require_POST
def log_out(request):
    request.session.flush()
    return redirect("welcome")


@guest_required
@require_safe
def beds(request):
    nights = Night.objects.filter(guest=request.guest)
    page = Paginator(nights, 20).get_page(request.GET.get("page"))
    return render(request, "hostel/beds.html", {"page": page, "guest": request.guest})


@guest_required
@require_http_methods(["GET", "POST"])
def bed_take(request):
    form = NightForm(request.POST or None)
    if form.is_valid():
        form.instance.guest = request.guest
        form.save()
        return redirect("beds")
    return render(request, "hostel/form.html", {"form": form})


@guest_required
@require_POST
def bed_leave(request, pk):
    get_object_or_404(Night, pk=pk, guest=request.guest).delete()
    return redirect("beds")
