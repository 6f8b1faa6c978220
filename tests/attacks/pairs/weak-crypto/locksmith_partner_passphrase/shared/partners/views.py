from django.contrib.admin.views.decorators import staff_member_required
from django.core.cache import cache
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from .forms import PartnerForm, SignInForm
from .models import CallOut, Partner
from .passphrases import is_right

TRIES = 10
SESSION_KEY = "partner"


@staff_member_required
def add_partner(request):
    form = PartnerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("admin:partners_partner_changelist")
    return render(request, "partners/form.html", {"form": form})


def may_try(email):
    key = f"partner-sign-in:{email.lower()}"
    cache.add(key, 0, 15 * 60)
    return cache.incr(key) <= TRIES


def sign_in(request):
    form = SignInForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        email = form.cleaned_data["email"]
        if not may_try(email):
            form.add_error(None, "Too many tries. Come back later.")
            return render(request, "partners/form.html", {"form": form}, status=429)
        partner = Partner.objects.filter(email=email).first()
        kept = partner.passphrase_digest if partner else ""
        if is_right(form.cleaned_data["passphrase"], kept):
            request.session.flush()
            request.session[SESSION_KEY] = partner.pk
            return redirect("call-outs")
        form.add_error(None, "The address or the passphrase is wrong.")
    return render(request, "partners/form.html", {"form": form})


@require_POST
def sign_out(request):
    request.session.flush()
    return redirect("sign-in")


def call_outs(request):
    if SESSION_KEY not in request.session:
        return redirect("sign-in")
    mine = CallOut.objects.filter(partner=request.session[SESSION_KEY], is_done=False)
    page = Paginator(mine, 25).get_page(request.GET.get("page"))
    return render(request, "partners/call_outs.html", {"page": page})


@require_POST
def call_out_done(request, pk):
    if SESSION_KEY not in request.session:
        return redirect("sign-in")
    mine = CallOut.objects.filter(partner=request.session[SESSION_KEY])
    call_out = get_object_or_404(mine, pk=pk)
    call_out.is_done = True
    call_out.save(update_fields=["is_done"])
    return redirect("call-outs")
