from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from .models import Employee
from .storage import list_statements, open_statement


@login_required
@require_GET
def statements(request):
    employee = get_object_or_404(Employee, user=request.user)
    return render(request, "payroll/statements.html", {"names": list_statements(employee)})


@login_required
@require_GET
def download(request):
    employee = get_object_or_404(Employee, user=request.user)
    handle = open_statement(employee, request.GET.get("file", ""))
    if handle is None:
        raise Http404("No such statement")
    return FileResponse(handle, as_attachment=True, filename="statement.pdf")
