from rest_framework import generics
from rest_framework.authtoken.models import Token
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Pair
from .serializers import (
    CredentialsSerializer,
    NewPasswordSerializer,
    PairSerializer,
    RentalSerializer,
)
from .throttles import AccountThrottle, AddressThrottle


class SignIn(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [AddressThrottle, AccountThrottle]

    def post(self, request):
        serializer = CredentialsSerializer(data=request.data, context={"request": request})
        serializer.is_valid(raise_exception=True)
        token, _ = Token.objects.get_or_create(user=serializer.validated_data["user"])
        return Response({"token": token.key})


class ChangePassword(APIView):
    throttle_classes = [AddressThrottle]

    def post(self, request):
        user = request.user
        if not user.check_password(str(request.data.get("old", ""))):
            return Response({"old": ["That does not match."]}, status=400)
        serializer = NewPasswordSerializer(data=request.data, context={"user": user})
        serializer.is_valid(raise_exception=True)
        user.set_password(serializer.validated_data["new"])
        user.save(update_fields=["password"])
        Token.objects.filter(user=user).delete()
        return Response(status=204)


class Pairs(generics.ListAPIView):
    permission_classes = [AllowAny]
    queryset = Pair.objects.filter(out=False)
    serializer_class = PairSerializer


class MyRentals(generics.ListAPIView):
    serializer_class = RentalSerializer

    def get_queryset(self):
        return self.request.user.rentals.all()
