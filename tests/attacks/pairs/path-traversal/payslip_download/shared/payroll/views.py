from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import FileResponse, Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

from .archive import PayslipArchive


@login_required
@require_safe
def index(request):
    names = PayslipArchive(request.user).names()
    return render(request, "payroll/index.html", {"page": Paginator(names, 24).get_page(request.GET.get("page"))})


@login_required
@require_safe
def download(request, name):
    archive = PayslipArchive(request.user)
    try:
        return FileResponse(archive.open(name), as_attachment=True, content_type="application/pdf")
    except (OSError, ValueError):
        raise Http404("There is no such payslip.") from None
