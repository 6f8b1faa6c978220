from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponseRedirect
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from .forms import JobForm, ThemeForm
from .models import Preference
from .urls_safe import is_ours


@login_required
@require_http_methods(["GET", "POST"])
def jobs(request):
    form = JobForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.user = request.user
        form.save()
        return redirect("jobs")
    page = Paginator(request.user.jobs.all(), 25).get_page(request.GET.get("page"))
    return render(request, "bookbinder/jobs.html", {"form": form, "page": page})


@login_required
@require_POST
def set_theme(request):
    preference, _ = Preference.objects.get_or_create(user=request.user)
    form = ThemeForm(request.POST, instance=preference)
    if form.is_valid():
        form.save()
    back = request.POST.get("back", "")
    if back and is_ours(request, back):
        return HttpResponseRedirect(back)
    return redirect("jobs")
