from django.contrib.auth import authenticate
from rest_framework import generics, serializers
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .authentication import issue
from .models import Charge


class CredentialsSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class ChargeSerializer(serializers.ModelSerializer):
    watt_hours = serializers.IntegerField(min_value=1, max_value=200_000)

    class Meta:
        model = Charge
        fields = ["id", "station", "watt_hours"]


class TokenView(APIView):
    permission_classes = [AllowAny]
    authentication_classes = []
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"

    def post(self, request):
        credentials = CredentialsSerializer(data=request.data)
        credentials.is_valid(raise_exception=True)
        user = authenticate(request, **credentials.validated_data)
        if user is None:
            raise AuthenticationFailed("The name or the password is wrong.")
        return Response({"token": issue(user)})


class OwnCharges:
    serializer_class = ChargeSerializer

    def get_queryset(self):
        return Charge.objects.filter(driver=self.request.user)


class ChargeList(OwnCharges, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(driver=self.request.user)


class ChargeDetail(OwnCharges, generics.RetrieveAPIView):
    pass
