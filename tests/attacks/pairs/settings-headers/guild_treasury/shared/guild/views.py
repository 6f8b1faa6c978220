from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_POST, require_safe

from .models import Guild, Payment


@require_safe
def guilds(request):
    return render(request, "guild/guilds.html", {"guilds": Guild.objects.all()[:100]})


@require_safe
@xframe_options_exempt
def emblem(request, slug):
    """The guild's public card, for the pages of other sites."""
    return render(request, "guild/emblem.html", {"guild": get_object_or_404(Guild, slug=slug)})


@login_required
@require_safe
def payments(request, slug):
    guild = get_object_or_404(request.user.guilds, slug=slug)
    return render(request, "guild/payments.html", {"guild": guild, "payments": guild.payments.all()[:60]})


@login_required
@require_POST
def release(request, slug, pk):
    guild = get_object_or_404(request.user.guilds, slug=slug)
    payment = get_object_or_404(guild.payments, pk=pk)
    Payment.objects.filter(pk=payment.pk, released_by=None).update(released_by=request.user)
    return redirect("payments", slug=slug)
