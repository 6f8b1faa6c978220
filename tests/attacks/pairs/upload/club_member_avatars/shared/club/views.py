from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from .forms import ProfileForm
from .models import Member


def own_member(request):
    return get_object_or_404(Member, user=request.user)


@require_safe
@login_required
def member_list(request):
    members = Member.objects.filter(club=own_member(request).club).select_related("user")
    page = Paginator(members, 30).get_page(request.GET.get("page"))
    return render(request, "club/list.html", {"page": page})


@require_safe
@login_required
def member(request, pk):
    member = get_object_or_404(Member, pk=pk, club=own_member(request).club)
    return render(request, "club/member.html", {"member": member})


@login_required
def edit_profile(request):
    member = own_member(request)
    form = ProfileForm(request.POST or None, request.FILES or None, instance=member)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("member", pk=member.pk)
    return render(request, "club/form.html", {"form": form})
