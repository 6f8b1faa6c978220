from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .mixins import StaffMixin
from .models import Voucher


class VoidVoucher(StaffMixin, View):
    http_method_names = ["post"]

    def post(self, request, code):
        voucher = get_object_or_404(Voucher, code=code)
        voucher.is_void = True
        voucher.save(update_fields=["is_void"])
        return HttpResponse(status=204)
