from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .forms import ReaderLoginForm
from .models import Reader


@never_cache
@require_http_methods(["GET", "POST"])
def sign_in(request):
    form = ReaderLoginForm(request.POST or None)
    request.session.setdefault("branch", "main")
    if request.method == "POST" and form.is_valid():
        request.session.cycle_key()
        request.session["reader_id"] = form.cleaned_data["reader"].pk
        return redirect("loans")
    return render(request, "library/sign_in.html", {"form": form})


@require_POST
def sign_out(request):
    request.session.flush()
    return redirect("sign-in")


@never_cache
@require_safe
def loans(request):
    reader_id = request.session.get("reader_id")
    if reader_id is None:
        return redirect("sign-in")
    reader = get_object_or_404(Reader, pk=reader_id)
    page = Paginator(reader.loans.all(), 30).get_page(request.GET.get("page"))
    return render(request, "library/loans.html", {"reader": reader, "page": page})
