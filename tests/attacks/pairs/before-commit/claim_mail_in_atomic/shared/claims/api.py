from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .services import Refused, file_claim


class ClaimSerializer(serializers.Serializer):
    policy = serializers.CharField(max_length=20)
    references = serializers.ListField(child=serializers.CharField(max_length=20), allow_empty=False, max_length=20)


class FileClaim(APIView):
    def post(self, request):
        asked = ClaimSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        try:
            claim = file_claim(request.user, **asked.validated_data)
        except Refused:
            return Response({"detail": "A document is filed already."}, status=409)
        return Response({"id": claim.pk}, status=201)
