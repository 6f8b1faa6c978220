from django.contrib import messages
from django.contrib.auth.decorators import login_required, user_passes_test
from django.core.paginator import Paginator
from django.db import transaction
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST, require_http_methods

from .forms import AwardForm, NameForm
from .models import Member


def instructor(user):
    return user.is_active and user.groups.filter(name="instructors").exists()


@login_required
@require_GET
def my_card(request):
    member = Member.objects.filter(user=request.user).first()
    return render(request, "dojo/card.html", {"member": member})


@login_required
@require_http_methods(["GET", "POST"])
def my_name(request):
    form = NameForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        request.user.first_name = form.cleaned_data["first_name"]
        request.user.last_name = form.cleaned_data["last_name"]
        request.user.save(update_fields=["first_name", "last_name"])
        return redirect("my-card")
    return render(request, "dojo/name.html", {"form": form})


@user_passes_test(instructor)
@require_GET
def roster(request):
    members = Member.objects.select_related("user").order_by("user__last_name", "pk")
    page = Paginator(members, 40).get_page(request.GET.get("page"))
    return render(request, "dojo/roster.html", {"page": page, "form": AwardForm()})


@login_required
@require_POST
def award(request):
    form = AwardForm(request.POST)
    if not form.is_valid():
        return render(request, "dojo/award.html", {"form": form}, status=422)
    form.instance.given_by = request.user
    with transaction.atomic():
        given = form.save()
        Member.objects.filter(pk=given.member_id).update(belt=given.belt)
    messages.success(request, "The belt is entered.")
    return redirect("roster")
