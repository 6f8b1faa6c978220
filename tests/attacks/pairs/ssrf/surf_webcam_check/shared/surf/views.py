from rest_framework import generics, status
from rest_framework.response import Response
from rest_framework.throttling import UserRateThrottle
from rest_framework.views import APIView

from .models import Webcam
from .probe import NotReachable, probe
from .serializers import CheckSerializer, WebcamSerializer


class CheckThrottle(UserRateThrottle):
    rate = "30/min"


class WebcamList(generics.ListAPIView):
    queryset = Webcam.objects.all()
    serializer_class = WebcamSerializer


class WebcamCheck(APIView):
    """Tried in the form where members propose a webcam."""

    throttle_classes = [CheckThrottle]

    def post(self, request):
        serializer = CheckSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            return Response(probe(serializer.validated_data["url"]))
        except NotReachable as error:
            return Response({"url": [str(error)]}, status=status.HTTP_400_BAD_REQUEST)
