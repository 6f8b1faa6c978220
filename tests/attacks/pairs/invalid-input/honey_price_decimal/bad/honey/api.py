from decimal import Decimal

from django.shortcuts import get_object_or_404
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Jar


class PriceView(APIView):
    def post(self, request, pk):
        jar = get_object_or_404(Jar, pk=pk, keeper=request.user)
        if "price" not in request.data:
            raise ValidationError({"price": "A price is needed."})
        jar.price = Decimal(request.data["price"])
        jar.save(update_fields=["price"])
        return Response({"price": str(jar.price)})
