from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth.decorators import login_required
from django.shortcuts import render

from .models import Salary


@staff_member_required
def headcount(request):
    return render(request, "staffdesk/headcount.html", {"count": Salary.objects.count()})


@login_required
def payroll(request):
    rows = Salary.objects.select_related("employee").order_by("employee__username")[:500]
    return render(request, "staffdesk/payroll.html", {"rows": rows})
