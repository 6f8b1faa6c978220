from django.http import Http404
from rest_framework.exceptions import PermissionDenied
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Customer, Product
from .pricing import price_list


class CustomerView(APIView):
    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        self.customer = Customer.objects.filter(user=request.user).first()
        if self.customer is None:
            raise PermissionDenied("Prices are for customers.")


class Categories(CustomerView):
    def get(self, request):
        return Response([{"name": name} for name in Product.Category.values])


class PriceList(CustomerView):
    def get(self, request, category):
        if category not in Product.Category.values:
            raise Http404
        return Response({"category": category, "prices": price_list(self.customer, category)})
