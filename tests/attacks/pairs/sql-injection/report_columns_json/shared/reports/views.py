from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .services import ReportError, build_report


class ReportRequest(serializers.Serializer):
    columns = serializers.ListField(child=serializers.CharField(), min_length=1)
    limit = serializers.IntegerField(min_value=1, max_value=500, default=100)


class ReportView(APIView):
    permission_classes = [IsAuthenticated]

    def post(self, request):
        form = ReportRequest(data=request.data)
        form.is_valid(raise_exception=True)
        try:
            rows = build_report(**form.validated_data)
        except ReportError as error:
            return Response({"detail": str(error)}, status=400)
        return Response({"rows": rows})
