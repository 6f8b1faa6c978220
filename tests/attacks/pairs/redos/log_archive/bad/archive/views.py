import re

from rest_framework import generics, serializers
from rest_framework.exceptions import ValidationError
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
        try:
            pattern = re.compile(wanted, re.IGNORECASE)
        except re.error as error:
            raise ValidationError({"pattern": [str(error)]}) from error
        found = [line for line in Line.objects.all()[:1000] if pattern.search(line.text)]
        return Response(LineSerializer(found[:200], many=True).data)
