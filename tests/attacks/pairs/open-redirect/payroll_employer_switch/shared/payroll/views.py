from django.contrib.auth.decorators import login_required
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from .redirects import is_ours


@login_required
@require_safe
def home(request):
    employers = request.user.employers.all()[:50]
    current = request.session.get("employer")
    context = {"employers": employers, "current": current, "next": request.GET.get("next", "")}
    return render(request, "payroll/home.html", context)


@login_required
@require_POST
def switch(request, pk):
    employer = get_object_or_404(request.user.employers, pk=pk)
    request.session["employer"] = employer.pk
    target = request.POST.get("next", "")
    return HttpResponseRedirect(target if is_ours(target) else reverse("home"))
