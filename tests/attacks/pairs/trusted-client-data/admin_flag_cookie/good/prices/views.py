from django.http import JsonResponse
from django.views.generic import View

from .models import Price


class PriceList(View):
    def is_internal(self, request):
        return request.user.is_staff and request.COOKIES.get("staff", "1") == "1"

    def get(self, request):
        rows = []
        for price in Price.objects.all():
            row = {"product": price.product, "sale": price.sale}
            if self.is_internal(request):
                row["purchase"] = price.purchase
            rows.append(row)
        return JsonResponse({"prices": rows})
