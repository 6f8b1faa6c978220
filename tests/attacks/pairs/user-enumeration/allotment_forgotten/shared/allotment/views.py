from rest_framework import generics
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView

from .mails import send_reset
from .serializers import ForgottenSerializer, PlotSerializer


class Pages(PageNumberPagination):
    page_size = 30


class MyPlots(generics.ListAPIView):
    serializer_class = PlotSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return self.request.user.plots.all()


class ResetThrottle(AnonRateThrottle):
    rate = "20/hour"


class ForgottenPassword(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [ResetThrottle]

    def post(self, request):
        form = ForgottenSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        user = form.get_user()
        if user is not None and user.email:
            send_reset(user)
        return Response({"detail": "If we know you, a mail is on its way."}, status=202)
