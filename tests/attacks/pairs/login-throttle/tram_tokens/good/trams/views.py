from rest_framework import generics
from rest_framework.authtoken.models import Token
from rest_framework.authtoken.serializers import AuthTokenSerializer
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Stop
from .serializers import ReportSerializer, StopSerializer


class SignIn(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_scope = "sign-in"

    def post(self, request):
        serializer = AuthTokenSerializer(data=request.data, context={"request": request})
        serializer.is_valid(raise_exception=True)
        token, _ = Token.objects.get_or_create(user=serializer.validated_data["user"])
        return Response({"token": token.key})


class SignOut(APIView):
    def post(self, request):
        Token.objects.filter(user=request.user).delete()
        return Response(status=204)


class StopList(generics.ListAPIView):
    queryset = Stop.objects.order_by("name")
    serializer_class = StopSerializer
    permission_classes = [AllowAny]
    throttle_classes = []


class ReportList(generics.ListCreateAPIView):
    serializer_class = ReportSerializer
    throttle_scope = "report"

    def get_queryset(self):
        return self.request.user.reports.order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)
