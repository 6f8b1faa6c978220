from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import F
from django.http import JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from .forms import FiringForm
from .models import Firing, Member


def member_of(user):
    return Member.objects.get_or_create(user=user)[0]


@login_required
@require_http_methods(["GET", "POST"])
def profile(request):
    member = member_of(request.user)
    errors = {}
    if request.method == "POST":
        for name, value in request.POST.items():
            if hasattr(member, name) and name not in ("pk", "id", "user", "user_id"):
                setattr(member, name, value.strip())
        try:
            member.full_clean()
        except ValidationError as error:
            errors = error.message_dict
        else:
            member.save()
            return redirect("profile")
    return render(request, "studio/profile.html", {"member": member, "errors": errors})


@login_required
def firings(request):
    page = Paginator(Firing.objects.filter(member__user=request.user), 30).get_page(request.GET.get("page"))
    return JsonResponse({"firings": [{"id": f.pk, "piece": f.piece, "cone": f.cone} for f in page]})


@login_required
@require_POST
def book(request):
    member = member_of(request.user)
    form = FiringForm(request.POST, instance=Firing(member=member))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    with transaction.atomic():
        paid = Member.objects.filter(pk=member.pk, credits__gte=1).update(credits=F("credits") - 1)
        if not paid:
            return JsonResponse({"errors": {"credits": ["Buy credits at the desk."]}}, status=409)
        firing = form.save()
    return JsonResponse({"id": firing.pk}, status=201)
