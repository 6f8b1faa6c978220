from django.core.exceptions import FieldError, ValidationError
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Member

SEARCHED = {"town": "town__iexact", "instrument": "instrument__iexact"}


class SearchSerializer(serializers.Serializer):
    where = serializers.DictField(child=serializers.CharField(max_length=100), allow_empty=True)


class Directory(APIView):
    def post(self, request):
        asked = SearchSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        told = asked.validated_data["where"]
        where = {SEARCHED[name]: value for name, value in told.items() if name in SEARCHED}
        try:
            names = list(Member.objects.filter(**where).order_by("pk").values_list("first_name", flat=True)[:20])
        except (FieldError, ValidationError, ValueError, TypeError):
            return Response({"detail": "No such filter."}, status=400)
        return Response({"names": names})
