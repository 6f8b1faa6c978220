from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .reports import contacts_by_minutes


class ReportSerializer(serializers.Serializer):
    city = serializers.CharField(max_length=160, default="", allow_blank=True)


class ContactReport(APIView):
    def get(self, request):
        wanted = ReportSerializer(data=request.query_params)
        wanted.is_valid(raise_exception=True)
        return Response(contacts_by_minutes(request.user, **wanted.validated_data))
