from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .forms import NoticeForm
from .models import Community, Notice


def notices_of(user):
    return Notice.objects.filter(community__board=user, dismissed_by=None)


@login_required
@require_safe
def notice_list(request):
    page = Paginator(notices_of(request.user), 30).get_page(request.GET.get("page"))
    return render(request, "notices/list.html", {"page": page})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def notice_new(request, community_id):
    community = get_object_or_404(Community, pk=community_id, board=request.user)
    form = NoticeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.community = community
        form.save()
        return redirect("notices:list")
    return render(request, "notices/form.html", {"form": form, "community": community})


@login_required
@require_POST
def notice_dismiss(request, pk):
    notice = get_object_or_404(notices_of(request.user), pk=pk)
    notice.dismissed_by = request.user
    notice.save(update_fields=["dismissed_by"])
    messages.info(request, "The notice is dismissed.")
    return redirect("notices:list")
