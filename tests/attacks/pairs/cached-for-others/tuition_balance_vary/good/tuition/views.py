from django.db.models import Count, Sum
from django.utils.decorators import method_decorator
from django.views.decorators.cache import cache_page
from django.views.decorators.vary import vary_on_headers
from rest_framework.generics import ListAPIView
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Fee
from .serializers import FeeSerializer


class Balance(APIView):
    @method_decorator(cache_page(120))
    @method_decorator(vary_on_headers("Authorization", "Cookie"))
    def dispatch(self, *args, **kwargs):
        return super().dispatch(*args, **kwargs)

    def get(self, request):
        unpaid = Fee.objects.filter(student=request.user, paid_on=None)
        totals = unpaid.aggregate(cents=Sum("cents", default=0), fees=Count("pk"))
        return Response(totals)


class Fees(ListAPIView):
    serializer_class = FeeSerializer

    def get_queryset(self):
        return self.request.user.fees.all()
