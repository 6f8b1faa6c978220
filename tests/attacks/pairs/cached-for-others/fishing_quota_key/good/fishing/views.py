from django.db.models import Sum
from django.utils.decorators import method_decorator
from django.views.decorators.cache import cache_page
from django.views.decorators.vary import vary_on_headers
from rest_framework import generics, serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .auth import BoatKey
from .models import Quota


class QuotaSerializer(serializers.ModelSerializer):
    class Meta:
        model = Quota
        fields = ["species", "kilos", "landed"]


class BoatMixin:
    authentication_classes = [BoatKey]
    permission_classes = [IsAuthenticated]


@method_decorator([cache_page(60), vary_on_headers("X-Boat-Key")], name="dispatch")
class Quotas(BoatMixin, generics.ListAPIView):
    serializer_class = QuotaSerializer

    def get_queryset(self):
        return Quota.objects.filter(boat=self.request.user)


class Landed(BoatMixin, APIView):
    def get(self, request):
        return Response(Quota.objects.filter(boat=request.user).aggregate(landed=Sum("landed", default=0)))
