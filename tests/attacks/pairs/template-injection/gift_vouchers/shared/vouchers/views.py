from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from .cards import draw
from .forms import VoucherForm
from .models import Voucher


def seller():
    staff = get_user_model().objects.filter(is_staff=True, is_active=True)
    return staff.order_by("pk").first()


@login_required
def order(request):
    form = VoucherForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        voucher = form.save(commit=False)
        voucher.buyer = request.user
        voucher.issued_by = seller()
        voucher.save()
        return redirect("voucher", pk=voucher.pk)
    return render(request, "vouchers/order.html", {"form": form})


@login_required
def show(request, pk):
    own = Voucher.objects.filter(buyer=request.user).select_related("issued_by")
    voucher = get_object_or_404(own, pk=pk)
    return HttpResponse(draw(voucher, request))
