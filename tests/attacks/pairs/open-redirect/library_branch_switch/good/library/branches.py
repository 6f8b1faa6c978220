from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from .models import Branch


def branch_of(request):
    code = request.session.get("branch")
    return (Branch.objects.filter(code=code).first() if code else None) or Branch.objects.first()


def back_to(request, fallback="books"):
    """Back to the page from which the branch was switched."""
    target = request.POST.get("back") or request.GET.get("back") or ""
    if url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure()):
        return HttpResponseRedirect(target)
    return HttpResponseRedirect(reverse(fallback))
