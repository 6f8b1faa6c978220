from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .serializers import HandleSerializer


class HandleCheck(APIView):
    permission_classes = [AllowAny]

    def post(self, request):
        serializer = HandleSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response({"free": True})
