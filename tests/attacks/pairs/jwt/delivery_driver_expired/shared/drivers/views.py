from django.contrib.auth import authenticate
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .authentication import create_token
from .models import Drop
from .serializers import DropSerializer, LoginSerializer
from .throttles import AccountThrottle, AddressThrottle


class Login(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [AddressThrottle, AccountThrottle]

    def post(self, request):
        serializer = LoginSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = authenticate(request, **serializer.validated_data)
        if user is None:
            raise ValidationError({"detail": "The name or the password is wrong."})
        return Response({"token": create_token(user)})


class MyDrops(generics.ListAPIView):
    serializer_class = DropSerializer

    def get_queryset(self):
        return Drop.objects.filter(driver=self.request.user).order_by("delivered", "pk")
