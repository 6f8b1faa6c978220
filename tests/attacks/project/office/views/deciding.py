"""What somebody else decides, and what is below the pages of the staff."""

from django.contrib.auth.decorators import login_required, user_passes_test
from django.core.exceptions import PermissionDenied
from django.db.models import Sum
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.views.decorators.http import require_POST

from office.models import Company, Expense, Invoice, Product

staff = user_passes_test(lambda user: user.is_staff)


@login_required
@require_POST
def hand_in(request):
    found = Expense.objects.create(user=request.user, cents=1200)
    return HttpResponse(str(found.pk), status=201)


@login_required
@require_POST
def approve(request, pk):  # finds: staff-function-open
    expense = get_object_or_404(Expense, pk=pk, user=request.user)
    expense.state = "approved"
    expense.save(update_fields=["state"])
    return HttpResponse(status=204)


@staff
@require_POST
def approve_as_staff(request, pk):
    expense = get_object_or_404(Expense, pk=pk)
    expense.state = "approved"
    expense.save(update_fields=["state"])
    return HttpResponse(status=204)


@login_required
def takings(request):  # finds: staff-function-open
    return HttpResponse(str(Invoice.objects.aggregate(all=Sum("total"))["all"]))


@login_required
@require_POST
def sell_out(request, pk):  # finds: staff-function-open
    product = get_object_or_404(Product, pk=pk)
    if request.user.groups.filter(name="apprentices").exists():
        raise PermissionDenied
    Product.objects.filter(pk=product.pk).update(stock=0)
    return HttpResponse(status=204)


@login_required
@require_POST
def sell_out_as_keeper(request, pk):
    product = get_object_or_404(Product, pk=pk)
    if not request.user.groups.filter(name="keepers").exists():
        raise PermissionDenied
    Product.objects.filter(pk=product.pk).update(stock=0)
    return HttpResponse(status=204)


@staff
def companies(request):
    return HttpResponse(str(Company.objects.count()))


@staff
def takings_for_the_staff(request):
    return HttpResponse(str(Invoice.objects.aggregate(all=Sum("total"))["all"]))


def _write_off(pk):
    Product.objects.filter(pk=get_object_or_404(Product, pk=pk).pk).update(stock=0)
    return redirect("companies")


@login_required
@require_POST
def write_off(request, pk):  # finds: staff-function-open
    return _write_off(pk)


@staff
@require_POST
def write_off_as_staff(request, pk):
    return _write_off(pk)


urlpatterns = [
    path("deciding/products/<int:pk>/write-off/", write_off),
    path("deciding/staffs-products/<int:pk>/write-off/", write_off_as_staff),
    path("deciding/expenses/", hand_in),
    path("deciding/expenses/<int:pk>/approve/", approve),
    path("deciding/staffs-expenses/<int:pk>/approve/", approve_as_staff),
    path("deciding/products/<int:pk>/sell-out/", sell_out),
    path("deciding/keepers-products/<int:pk>/sell-out/", sell_out_as_keeper),
    path("backroom/takings/", takings),
    path("backroom/companies/", companies),
    path("stockroom/takings/", takings_for_the_staff),
    path("stockroom/companies/", companies, name="companies"),
]
