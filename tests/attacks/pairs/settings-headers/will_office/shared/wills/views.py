from django.contrib.auth.decorators import login_required
from django.forms import modelform_factory
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_GET, require_POST

from .models import Will

WillForm = modelform_factory(Will, fields=["text"])


@never_cache
@login_required
def wills(request):
    form = WillForm(request.POST or None, instance=Will(testator=request.user))
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("wills")
    return render(request, "wills/index.html", {"form": form, "wills": request.user.wills.all()[:20]})


@never_cache
@login_required
def will(request, pk):
    return render(request, "wills/will.html", {"will": get_object_or_404(request.user.wills, pk=pk)})


@login_required
@require_POST
def revoke(request, pk):
    found = get_object_or_404(request.user.wills, pk=pk)
    found.revoked = True
    found.save(update_fields=["revoked"])
    return redirect("wills")


@require_GET
@xframe_options_exempt
def hours(request):
    """A badge with the hours, made to be framed by the sites of notaries."""
    return render(request, "wills/hours.html")
