from django.shortcuts import get_object_or_404
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Shelf
from .services import add_books


class RowSerializer(serializers.Serializer):
    isbn = serializers.RegexField(r"^\d+\Z", max_length=13)
    title = serializers.CharField(max_length=80)


class ImportSerializer(serializers.Serializer):
    rows = RowSerializer(many=True, allow_empty=False, max_length=200)


class ImportView(APIView):
    def post(self, request, code):
        shelf = get_object_or_404(Shelf, code=code, keeper=request.user)
        body = ImportSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        return Response(add_books(shelf, body.validated_data["rows"]))
