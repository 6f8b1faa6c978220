from rest_framework import generics, serializers
from rest_framework.pagination import LimitOffsetPagination
from rest_framework.permissions import IsAdminUser, IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Line


class LineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Line
        fields = ["id", "device", "text", "seen"]
        read_only_fields = ["seen"]


class Pages(LimitOffsetPagination):
    default_limit = 50
    max_limit = 200


class Lines(generics.ListAPIView):
    queryset = Line.objects.all()
    serializer_class = LineSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages


class Add(generics.CreateAPIView):
    serializer_class = LineSerializer
    permission_classes = [IsAdminUser]


class Grep(APIView):
    permission_classes = [IsAuthenticated]

    def get(self, request):
        wanted = request.query_params.get("pattern", "")[:200]
        found = Line.objects.all()
        for word in wanted.split("*")[:5]:
            found = found.filter(text__icontains=word)
        return Response(LineSerializer(found[:200], many=True).data)
