from rest_framework import generics, serializers
from rest_framework.pagination import PageNumberPagination
from rest_framework.parsers import JSONParser
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Reading
from .xml import ReadingsParser


class Pages(PageNumberPagination):
    page_size = 50


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["id", "station", "celsius", "note"]


class ReadingList(generics.ListCreateAPIView):
    serializer_class = ReadingSerializer
    pagination_class = Pages
    parser_classes = [JSONParser, ReadingsParser]

    def get_queryset(self):
        return self.request.user.readings.all()

    def get_serializer(self, *args, **kwargs):
        if isinstance(kwargs.get("data"), list):
            kwargs["many"] = True
        return super().get_serializer(*args, **kwargs)

    def perform_create(self, serializer):
        serializer.save(observer=self.request.user)


class ReadingDetail(generics.RetrieveDestroyAPIView):
    serializer_class = ReadingSerializer

    def get_queryset(self):
        return self.request.user.readings.all()


class Warmest(APIView):
    permission_classes = [AllowAny]

    def get(self, request):
        return Response(Reading.objects.order_by("-celsius").values("station", "celsius")[:10])
