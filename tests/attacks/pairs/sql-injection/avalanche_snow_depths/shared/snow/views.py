from rest_framework import generics, serializers
from rest_framework.exceptions import ValidationError
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Station
from .reports import daily_means


class StationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Station
        fields = ["id", "name", "region", "height"]


class Pages(PageNumberPagination):
    page_size = 50


class StationListView(generics.ListAPIView):
    permission_classes = [AllowAny]
    queryset = Station.objects.order_by("region", "name", "pk")
    serializer_class = StationSerializer
    pagination_class = Pages


class DailyMeanView(APIView):
    permission_classes = [AllowAny]

    def get(self, request):
        region = request.query_params.get("region", "")
        if not region:
            raise ValidationError({"region": ["Say which region."]})
        return Response(daily_means(region))
