from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .services import check_in


class ScanSerializer(serializers.Serializer):
    code = serializers.CharField(max_length=20)


class CheckInView(APIView):
    def post(self, request):
        scan = ScanSerializer(data=request.data)
        scan.is_valid(raise_exception=True)
        outcome = check_in(scan.validated_data["code"], request.user)
        return Response(outcome.body())
